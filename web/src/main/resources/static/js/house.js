// Only makes things smoother: every page works without it. Nothing is kept in the browser but what is ticked, and that with the tab.
(() => {
  "use strict";
  const QUIET_MS = 900;
  const RETRY_MS = 15000;

  const show = (line, state, text) => {
    if (line.dataset.state === state && line.textContent === text) return;
    line.dataset.state = state;
    line.replaceChildren();
    const dot = document.createElement("span");
    dot.className = "dot";
    dot.setAttribute("aria-hidden", "true");
    const words = document.createElement("span");
    words.className = "saved-text";
    words.textContent = text;
    line.append(dot, words);
  };

  // The answer to a draft is JSON: {"version": 4, "savedAt": "21:04"}; 409 means that another window saved later.
  const keepDraft = (form) => {
    const line = form.querySelector(".saved");
    if (!line) return;
    let timer = 0;
    let sending = false;
    let edits = 0;
    let stopped = false;

    const later = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    };

    const save = async () => {
      if (sending || stopped) return;
      const sent = edits;
      sending = true;
      show(line, "saving", line.dataset.saving);
      try {
        const answer = await fetch(form.dataset.draftUrl, {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
          headers: { Accept: "application/json" },
          credentials: "same-origin",
          redirect: "error",
        });
        if (answer.status === 409) {
          stopped = true;
          show(line, "conflict", line.dataset.conflict);
        } else if (answer.ok) {
          const { version, savedAt } = await answer.json();
          const field = form.elements.namedItem("version");
          if (field && version !== undefined) field.value = version;
          if (sent === edits) show(line, "saved", line.dataset.saved.replace("{0}", savedAt));
        } else {
          throw new Error(String(answer.status));
        }
      } catch {
        show(line, "failed", line.dataset.failed);
        later(RETRY_MS);
      } finally {
        sending = false;
      }
      if (!stopped && sent !== edits) later(QUIET_MS);
    };

    form.addEventListener("input", () => {
      edits += 1;
      if (!stopped && line.dataset.state !== "failed") show(line, "saving", line.dataset.saving);
      later(QUIET_MS);
    });
    form.addEventListener("submit", () => {
      stopped = true;
      clearTimeout(timer);
    });
  };

  // What was ticked and not committed is there again after a reload or a call that pushed the page out of a phone's memory.
  const keepTicks = (form) => {
    const ticked = () => [...form.querySelectorAll("input[type=radio]:checked")].map(({ name, value }) => [name, value]);
    if (ticked().length === 0) {
      for (const [name, value] of history.state?.ticked ?? []) {
        const offered = [...form.querySelectorAll("input[type=radio]")];
        offered.filter((radio) => radio.name === name && radio.value === value).forEach((radio) => (radio.checked = true));
      }
    }
    form.addEventListener("change", () => history.replaceState({ ticked: ticked() }, ""));
  };

  // A second click while the first is on its way does nothing; the server would treat both as one anyway.
  const sendOnce = (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
  };

  // The slides' own links by key; a remote control sends page up and down. What a key does elsewhere on the page it still does.
  const turnSlides = (nav) => {
    const links = { ArrowRight: "next", PageDown: "next", " ": "next", ArrowLeft: "prev", PageUp: "prev" };
    const stage = document.querySelector(".slide-stage");
    document.querySelector(".slide-keys")?.removeAttribute("hidden");
    addEventListener("keydown", (event) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === " " && event.target.closest("a, button, summary, input")) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (event.target === stage) return;
        stage?.scrollBy({ top: (event.key === "ArrowDown" ? 0.4 : -0.4) * stage.clientHeight });
      } else if (event.key === "Escape") {
        nav.querySelector(".slide-leave").click();
      } else if (links[event.key]) {
        const rel = event.shiftKey && event.key === " " ? "prev" : links[event.key];
        nav.querySelector(`[rel="${rel}"]`)?.click();
      } else return;
      event.preventDefault();
    });
  };

  // The link itself stands beside the button and can be copied by hand; browsers offer the clipboard on secure pages only.
  const copyLink = (button) => {
    const label = button.textContent;
    const name = button.getAttribute("aria-label");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
      } catch {
        return;
      }
      button.textContent = button.dataset.copied;
      button.setAttribute("aria-label", button.dataset.copied);
      setTimeout(() => {
        button.textContent = label;
        button.setAttribute("aria-label", name);
      }, 3000);
    });
  };

  document.querySelectorAll("button[data-copy]").forEach(copyLink);
  document.querySelectorAll("nav.slides").forEach(turnSlides);
  document.querySelectorAll("form[data-draft-url]").forEach(keepDraft);
  document.querySelectorAll("form#decision").forEach(keepTicks);
  document.addEventListener("submit", sendOnce);
  // Coming back with the browser's own button finds the form ready again.
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll("button[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  });
  document.getElementById("error-summary")?.focus();
})();
