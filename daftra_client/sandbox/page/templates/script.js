// Replaces what has changed, once a second; without scripts, the page offers to be loaded again.
"use strict";
(() => {
  const live = document.getElementById("live");
  const state = live.querySelector(".state");
  const button = live.querySelector("button");
  let tag = null;
  let paused = false;

  const say = (name) => {
    live.dataset.state = name;
    const text = name === "failed" ? live.dataset.failed : name === "live" ? live.dataset.live : "";
    if (state.textContent !== text) state.textContent = text;
    button.textContent = paused ? button.dataset.resume : button.dataset.pause;
  };

  // What somebody is selecting stays; where the keyboard is, it stays.
  const isSelected = (region) => {
    const selection = getSelection();
    return !selection.isCollapsed && selection.containsNode(region, true);
  };
  const replace = (old, fresh) => {
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const place = active && [...old.querySelectorAll("a, button, [tabindex]")].indexOf(active);
    const address = active && active.getAttribute("href");
    old.replaceWith(fresh);
    if (!active) return;
    const all = [...fresh.querySelectorAll("a, button, [tabindex]")];
    const next = all.find((each) => address && each.getAttribute("href") === address) || all[place];
    if (next) next.focus({ preventScroll: true });
  };

  const refresh = async () => {
    const headers = tag ? { "If-None-Match": tag } : {};
    const answer = await fetch(location.href, { headers, cache: "no-store", redirect: "error" });
    if (answer.status === 304) return;
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    let complete = true;
    for (const old of document.querySelectorAll("[data-fresh]")) {
      const next = fresh.getElementById(old.id);
      if (!next || next.isEqualNode(old)) continue;
      if (isSelected(old)) complete = false;
      else replace(old, document.adoptNode(next));
    }
    tag = complete ? answer.headers.get("ETag") : null;
  };

  const tick = async () => {
    if (!paused && !document.hidden) {
      try {
        await refresh();
        if (!paused) say("live");
      } catch {
        say("failed");
      }
    }
    setTimeout(tick, 1000);
  };

  if (!document.querySelector("[data-fresh]")) return;
  button.addEventListener("click", () => {
    paused = !paused;
    say(paused ? "paused" : "live");
  });
  say("live");
  live.hidden = false;
  setTimeout(tick, 1000);
})();
