"""The texts of the page in its languages. The English text is the key of the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class _Language:
    name: str
    direction: str
    texts: Mapping[str, str] = field(default_factory=dict[str, str])


def translate(language: str, text: str, **values: object) -> str:
    """A text in a language, with ``{name}`` replaced by values; the English one if it has no translation."""
    return LANGUAGES[language].texts.get(text, text).format(**values)


_ARABIC: Final = {
    "A local Daftra account for development. It is not the real service.": (
        "حساب دفترة محلي للتطوير، وليس الخدمة الحقيقية."
    ),
    "Account": "الحساب",
    "Address": "العنوان",
    "All entities are switched on.": "جميع الكيانات مفعّلة.",
    "Answers": "الردود",
    "Behaviour": "السلوك",
    "Body": "المحتوى",
    "Cannot be undone: every record, the log and the faults go, and the account returns to its first day. Keys stay.": (
        "لا يمكن التراجع: تُحذف كل السجلات وسجل الطلبات والأعطال، ويعود الحساب إلى يومه الأول. تبقى المفاتيح كما هي."
    ),
    "Carry out, then 500": "نفّذ ثم أجب 500",
    "Carry out, then drop": "نفّذ ثم اقطع الاتصال",
    "Carry out, then fail": "نفّذ ثم أخفق",
    "Changed": "مُغيّر",
    "Columns without a value": "أعمدة بلا قيمة",
    "Copy this into a terminal. The key is not shown here: the command line printed it at the start, and tests read it "
    "from sandbox.api_key.": (
        "انسخ هذا إلى الطرفية. لا يظهر المفتاح هنا: طبعه سطر الأوامر عند البدء، وتقرؤه الاختبارات من sandbox.api_key."
    ),
    "Currency": "العملة",
    "Date format": "صيغة التاريخ",
    "Deleted": "محذوف",
    "Done.": "تم.",
    "Drop the connection": "اقطع الاتصال",
    "Empty resources": "موارد فارغة",
    "Entities of v2": "كيانات v2",
    "Entity": "الكيان",
    "Expire access tokens": "إنهاء صلاحية رموز الوصول",
    "Fail the next requests": "إخفاق الطلبات التالية",
    "Forget these faults": "إلغاء هذه الأعطال",
    "From": "من",
    "Headers": "الترويسات",
    "How to call it": "كيفية الاستدعاء",
    "How many": "العدد",
    "Latency": "التأخير",
    "Latest requests": "أحدث الطلبات",
    "Latest webhooks": "أحدث إشعارات الويب",
    "Live": "مباشر",
    "Make it fail": "التحكم في الأعطال",
    "Method": "الطريقة",
    "Milliseconds": "مللي ثانية",
    "Name": "الاسم",
    "Newer": "الأحدث",
    "No delay": "بلا تأخير",
    "No fault is pending.": "لا توجد أعطال معلّقة.",
    "No record matches.": "لا يوجد سجل مطابق.",
    "No request yet.": "لا توجد طلبات بعد.",
    "Nothing": "لا شيء",
    "Older": "الأقدم",
    "Only path": "المسار فقط",
    "Overview": "نظرة عامة",
    "Page {page} of {pages}": "صفحة {page} من {pages}",
    "Pages": "الصفحات",
    "Parameters": "المعاملات",
    "Path": "المسار",
    "Pause": "إيقاف مؤقت",
    "Pending faults": "أعطال معلّقة",
    "Receiver": "المستلم",
    "Record": "السجل",
    "Records": "السجلات",
    "Refresh": "تحديث",
    "Related records": "سجلات مرتبطة",
    "Request {number}": "الطلب {number}",
    "Requests": "الطلبات",
    "Reset": "إعادة الضبط",
    "Reset the account": "إعادة ضبط الحساب",
    "Resume": "استئناف",
    "Sandbox": "دفترة المحلي",
    "Search": "بحث",
    "Show all": "عرض الكل",
    "Show all {count}": "عرض الكل ({count})",
    "Skip to content": "تخطَّ إلى المحتوى",
    "Status": "الحالة",
    "Switch": "المفتاح",
    "Switch off": "إيقاف",
    "Switch on": "تشغيل",
    "Switched off": "متوقف",
    "The latest {shown} of {count}": "أحدث {shown} من {count}",
    "The sandbox does not answer.": "الحساب المحلي لا يجيب.",
    "There is nothing here.": "لا يوجد شيء هنا.",
    "This form is out of date, or it is not from this page.": "هذا النموذج قديم أو ليس من هذه الصفحة.",
    "This value makes no sense here.": "هذه القيمة غير مقبولة هنا.",
    "Time": "الوقت",
    "Tokens": "الرموز",
    "Tries": "المحاولات",
    "Value": "القيمة",
    "What the API answers": "ما تجيب به الواجهة البرمجية",
    "With deleted records": "مع السجلات المحذوفة",
    "any": "أي",
    "ms": "م.ث",
    "{count} records": "السجلات: {count}",
    "{seconds} s": "{seconds} ث",
}

LANGUAGES: Final[Mapping[str, _Language]] = {
    "en": _Language("English", "ltr"),
    "ar": _Language("العربية", "rtl", _ARABIC),
}
"""The languages by their codes."""
