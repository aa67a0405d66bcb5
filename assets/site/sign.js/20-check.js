// The check begins when somebody begins to fill in. The digits step back while it may still succeed, and come back when it cannot; where they are
// required, they stay. Whoever presses the button before it has ended is told so, and the statement goes by itself.
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
        if (!data.slow) end(data.payload);
        else if (!pressed) line.textContent = line.dataset.slow;
      };
      worker.onerror = () => end();
      worker.postMessage(new URL(form.dataset.challenge, location.href).href);
    } catch {
      end();
    }
  };

  form.addEventListener("submit", (event) => {
    if (sent) return event.preventDefault();
    if (state === "running" || (state === "idle" && canWork())) {
      event.preventDefault();
      pressed = true;
      begin();
      button.setAttribute("aria-disabled", "true");
      line.textContent = line.dataset.sending;
      return;
    }
    sent = true;
    form.dispatchEvent(new Event("sent"));
    // Whoever comes back because the line broke may press again.
    setTimeout(() => (sent = false), 8000);
  });
  window.addEventListener("pageshow", () => (sent = false));

  const canWork = () => Boolean(window.Worker && window.crypto?.subtle && (required || !form.elements.digits.value));
  if (!canWork()) return;
  show(state);
  form.addEventListener("input", begin, { once: true });
  if (form.querySelector("[aria-invalid], .check") || Array.from(form.querySelectorAll("input[type=text]")).some((input) => input.value)) begin();
}
