// What scripts add to the signing page, which works without them: the check that a person signs runs by itself, a date may be typed without signs
// between, and nobody sends a form twice. Nothing is marked wrong here, and nothing typed leaves the page before the button is pressed.

const form = document.getElementById("statement");
if (form) {
  check(form);
  completeDates(form);
  forgetAfterSigning(form);
}
openWhatIsPointedAt();

// The check begins when somebody begins to fill in. The digits step back while it may still succeed, and come back when it cannot; where they are
// required, they stay.
function check(form) {
  const field = form.elements.altcha;
  const line = document.getElementById("work");
  const digits = document.getElementById("by-digits");
  const button = document.getElementById("press");
  const required = "required" in digits.dataset;
  let state = field.value ? "done" : "idle";
  let pressed = false;
  let sent = false;

  const show = (next) => {
    state = next;
    line.hidden = state === "idle";
    line.classList.toggle("done", state === "done");
    line.textContent = line.dataset[state] ?? "";
    digits.hidden = !required && state !== "failed";
    form.elements.digits.disabled = digits.hidden;
    button.removeAttribute("aria-disabled");
  };

  const begin = () => {
    if (state !== "idle") return;
    show("running");
    const end = (payload) => {
      field.value = payload ?? "";
      show(payload ? "done" : "failed");
      if (pressed && (payload || form.elements.digits.value)) form.requestSubmit(button);
      else if (pressed) form.elements.digits.focus();
      pressed = false;
    };
    try {
      const worker = new Worker(form.dataset.worker);
      worker.onmessage = ({ data }) => {
        if (data.slow) line.textContent = line.dataset.slow;
        else end(data.payload);
      };
      worker.onerror = () => end();
      worker.postMessage(new URL(form.dataset.challenge, location.href).href);
    } catch {
      end();
    }
  };

  if (!window.Worker || !window.crypto?.subtle || (form.elements.digits.value && !required)) return;
  show(state);
  form.addEventListener("input", begin, { once: true });
  if (form.querySelector("[aria-invalid], .check") || Array.from(form.querySelectorAll("input[type=text]")).some((input) => input.value)) begin();

  form.addEventListener("submit", (event) => {
    if (sent) return event.preventDefault();
    if (state === "idle" || state === "running") {
      event.preventDefault();
      pressed = true;
      begin();
      button.setAttribute("aria-disabled", "true");
      return;
    }
    sent = true;
    // Whoever comes back because the line broke may press again.
    setTimeout(() => (sent = false), 8000);
  });
  window.addEventListener("pageshow", () => (sent = false));
}

// "7.3.1985" and "07031985" become the full date, with the signs of the example.
function completeDates(form) {
  for (const input of form.querySelectorAll("[data-date]")) {
    const complete = () => {
      const parts = input.value.trim().match(/^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/) ?? input.value.trim().match(/^(\d{2})(\d{2})(\d{4})$/);
      const sign = input.dataset.date;
      if (parts) input.value = [parts[1].padStart(2, "0"), parts[2].padStart(2, "0"), parts[3]].join(sign);
    };
    input.addEventListener("change", complete);
    form.addEventListener("submit", complete, { capture: true });
  }
}

// Once a receipt was shown in this tab, going back to a form that the browser kept finds it empty: the next person at this device must not read it.
function forgetAfterSigning(form) {
  window.addEventListener("pageshow", (event) => {
    const signed = sessionStorage.getItem("signed");
    sessionStorage.removeItem("signed");
    if (!signed || !event.persisted) return;
    form.reset();
    location.reload();
  });
}

// A link to something folded unfolds it.
function openWhatIsPointedAt() {
  const open = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    target?.closest?.("details")?.setAttribute("open", "");
  };
  window.addEventListener("hashchange", open);
  open();
}
