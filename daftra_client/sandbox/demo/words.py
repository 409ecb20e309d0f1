"""Words of the made-up account: people, companies, places and goods, in Arabic and English.

Given names and family names are common ones, put together at random; companies and products are invented. Addresses
of e-mail end in ``.example``, and telephone numbers are not assigned.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Pair = tuple[str, str]
"""The Arabic and the English form of one thing."""

GIVEN: Final[tuple[Pair, ...]] = (
    ("أحمد", "Ahmed"), ("محمد", "Mohammed"), ("خالد", "Khalid"), ("فهد", "Fahad"), ("سلطان", "Sultan"),
    ("عبدالله", "Abdullah"), ("يوسف", "Yousef"), ("طارق", "Tariq"), ("ماجد", "Majed"), ("عمر", "Omar"),
    ("سارة", "Sara"), ("نورة", "Noura"), ("ليلى", "Layla"), ("هند", "Hind"), ("مريم", "Maryam"),
    ("ريم", "Reem"), ("أمل", "Amal"), ("دانة", "Dana"), ("منى", "Mona"), ("فاطمة", "Fatimah"),
)  # fmt: skip
FAMILIES: Final[tuple[Pair, ...]] = (
    ("الشمري", "Alshammari"), ("القحطاني", "Alqahtani"), ("الحربي", "Alharbi"), ("العتيبي", "Alotaibi"),
    ("الزهراني", "Alzahrani"), ("الغامدي", "Alghamdi"), ("المطيري", "Almutairi"), ("العنزي", "Alanazi"),
    ("حداد", "Haddad"), ("منصور", "Mansour"), ("سليمان", "Suleiman"), ("البكري", "Albakri"),
)  # fmt: skip
COMPANY_NAMES: Final[tuple[Pair, ...]] = (
    ("واحة النخيل", "Palm Oasis"), ("أفق الشرق", "Eastern Horizon"), ("درب الحرير", "Silk Path"),
    ("نجمة الصحراء", "Desert Star"), ("مرسى البحر", "Sea Harbour"), ("قمة الجبل", "Mountain Peak"),
    ("لؤلؤة الخليج", "Gulf Pearl"), ("بوابة المدينة", "City Gate"), ("ظلال السدر", "Sidr Shade"),
    ("ينبوع الوادي", "Valley Spring"), ("سحاب الشمال", "Northern Cloud"), ("رمال الذهب", "Golden Sands"),
    ("فجر الغد", "Tomorrow's Dawn"), ("جسر الأمل", "Hope Bridge"), ("زهرة اللوز", "Almond Blossom"),
    ("صقر نجد", "Najd Falcon"), ("ميناء السلام", "Peace Port"), ("حديقة الورد", "Rose Garden"),
)  # fmt: skip
COMPANY_KINDS: Final[tuple[Pair, ...]] = (
    ("للتجارة", "Trading"), ("للمقاولات", "Contracting"), ("للتقنية", "Technology"), ("للأثاث", "Furniture"),
    ("للأغذية", "Foods"), ("للخدمات اللوجستية", "Logistics"), ("للاستشارات", "Consulting"), ("الطبية", "Medical"),
    ("للسفر والسياحة", "Travel"), ("للدعاية والإعلان", "Advertising"),
)  # fmt: skip
CITIES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("الرياض", "Riyadh", "منطقة الرياض", "Riyadh Province"),
    ("جدة", "Jeddah", "منطقة مكة المكرمة", "Makkah Province"),
    ("الدمام", "Dammam", "المنطقة الشرقية", "Eastern Province"),
    ("المدينة المنورة", "Madinah", "منطقة المدينة المنورة", "Madinah Province"),
    ("أبها", "Abha", "منطقة عسير", "Asir Province"),
    ("تبوك", "Tabuk", "منطقة تبوك", "Tabuk Province"),
)
"""City and province, each in Arabic and English."""
STREETS: Final[tuple[Pair, ...]] = (
    ("شارع النخيل", "Palm Street"), ("طريق الملك فهد", "King Fahd Road"), ("شارع العليا", "Olaya Street"),
    ("شارع التحلية", "Tahlia Street"), ("طريق الكورنيش", "Corniche Road"), ("شارع الجامعة", "University Street"),
)  # fmt: skip
GOODS: Final[tuple[tuple[str, str, str, int], ...]] = (
    ("كرسي مكتب", "Office chair", "Furniture", 420), ("طاولة اجتماعات", "Meeting table", "Furniture", 1850),
    ("خزانة ملفات", "Filing cabinet", "Furniture", 690), ("مصباح مكتبي", "Desk lamp", "Furniture", 95),
    ("حاسب محمول", "Laptop", "Electronics", 3200), ("شاشة عرض", "Monitor", "Electronics", 780),
    ("لوحة مفاتيح", "Keyboard", "Electronics", 145), ("طابعة ليزر", "Laser printer", "Electronics", 990),
    ("موجه شبكة", "Network router", "Electronics", 310), ("قرص تخزين", "Storage drive", "Electronics", 260),
    ("ورق تصوير", "Copy paper", "Stationery", 18), ("أقلام حبر", "Ink pens", "Stationery", 12),
    ("دفتر ملاحظات", "Notebook", "Stationery", 9), ("حبر طابعة", "Printer toner", "Stationery", 240),
    ("قهوة عربية", "Arabic coffee", "Groceries", 48), ("تمر سكري", "Sukkari dates", "Groceries", 35),
    ("مياه معبأة", "Bottled water", "Groceries", 14), ("زعفران", "Saffron", "Groceries", 85),
    ("حقيبة إسعافات", "First-aid kit", "Medical", 160), ("جهاز قياس الضغط", "Blood pressure monitor", "Medical", 275),
)  # fmt: skip
"""Arabic name, English name, category, and usual price."""
VARIANTS: Final[Mapping[str, tuple[Pair, ...]]] = {
    "Furniture": (("لون أبيض", "white"), ("لون رمادي", "grey"), ("خشب بلوط", "oak"), ("خشب جوز", "walnut")),
    "Electronics": (("فئة الأعمال", "business"), ("فئة اقتصادية", "basic"), ("لاسلكي", "wireless"), ("برو", "pro")),
    "Stationery": (("عبوة 10", "pack of 10"), ("عبوة 50", "pack of 50"), ("كرتون", "carton"), ("مقاس A5", "A5")),
    "Groceries": (("250 جم", "250 g"), ("500 جم", "500 g"), ("1 كجم", "1 kg"), ("علبة هدية", "gift box")),
    "Medical": (("للأطفال", "for children"), ("للسفر", "for travel"), ("للعيادات", "for clinics"), ("فاخر", "deluxe")),
}
"""What distinguishes products of one name, by their category."""
SERVICES: Final[tuple[tuple[str, str, int], ...]] = (
    ("صيانة سنوية", "Annual maintenance", 2400), ("تركيب في الموقع", "On-site installation", 350),
    ("ساعة استشارة", "Hour of consulting", 300), ("توصيل داخل المدينة", "Delivery within the city", 45),
    ("تدريب المستخدمين", "User training", 1200), ("تصميم هوية بصرية", "Brand identity design", 4500),
)  # fmt: skip
COSTS: Final[tuple[tuple[str, str, str, int], ...]] = (
    ("إيجار", "Rent", "إيجار المعرض", 12000), ("كهرباء", "Electricity", "فاتورة الكهرباء", 900),
    ("اتصالات", "Telecommunications", "Internet and telephone", 450), ("وقود", "Fuel", "وقود سيارات التوصيل", 320),
    ("ضيافة", "Hospitality", "Coffee and dates for guests", 150), ("قرطاسية", "Stationery", "Office supplies", 110),
    ("صيانة", "Maintenance", "صيانة أجهزة التكييف", 600), ("تسويق", "Marketing", "Social media campaign", 2500),
)  # fmt: skip
"""Category in Arabic and English, a note, and the usual amount."""
NOTES: Final[tuple[str, ...]] = (
    "يرجى السداد خلال المدة المحددة.",
    "Please quote the invoice number with your transfer.",
    "التسليم خلال ثلاثة أيام عمل.",
    "Delivered together with the previous order.",
    "شكرا لتعاملكم معنا.",
    "Thank you for your business.",
)
TASKS: Final[tuple[Pair, ...]] = (
    ("تجهيز مكتب جديد", "Fit out a new office"), ("تحديث الشبكة", "Upgrade the network"),
    ("توريد أثاث المعرض", "Supply showroom furniture"), ("صيانة دورية", "Periodic maintenance"),
    ("جرد المستودع", "Count the warehouse"), ("تدريب فريق المبيعات", "Train the sales team"),
)  # fmt: skip
DEPARTMENTS: Final[tuple[tuple[str, str], ...]] = (
    ("المبيعات", "SAL"),
    ("Finance", "FIN"),
    ("المستودعات", "WH"),
    ("Human Resources", "HR"),
)
"""Name and abbreviation."""
DESIGNATIONS: Final[tuple[str, ...]] = (
    "مندوب مبيعات", "Accountant", "أمين مستودع", "HR Specialist", "مدير فرع", "Driver",
)  # fmt: skip
