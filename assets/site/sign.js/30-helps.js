// What a browser suggests helps whoever fills in a field. Once it is filled, the browser is not to learn it: it would suggest it to the next person at
// this device.
function teachNothing(form) {
  const learned = (control) => {
    if (control.type === "text" && control.value) control.setAttribute("autocomplete", "off");
  };
  const all = () => Array.from(form.elements).forEach(learned);
  form.addEventListener("change", ({ target }) => learned(target));
  form.addEventListener("sent", all);
  all();
}

// "7.3.1985", "1985 3 7", "07031985" and "19850307" become the full date, with the signs and in the order of the example. So digits alone will do, and
// telephones offer those. Eight digits are never read in two ways: no month is called 19 or 20.
function completeDates(form) {
  for (const input of form.querySelectorAll("[data-date]")) {
    const complete = () => {
      const typed = input.value.trim();
      const parts = DATES.map((shape) => typed.match(shape)?.groups).find(Boolean);
      if (!parts) return;
      const full = [parts.day.padStart(2, "0"), parts.month.padStart(2, "0"), parts.year];
      input.value = ("yearFirst" in input.dataset ? full.reverse() : full).join(input.dataset.date);
    };
    input.inputMode = "numeric";
    input.addEventListener("change", complete);
    form.addEventListener("submit", complete, { capture: true });
  }
}

const DATES = [
  /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<year>\d{4})\.?$/,
  /^(?<year>\d{4})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<day>\d{1,2})\.?$/,
  /^(?<day>\d{2})(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)\d{2})$/,
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>\d{2})$/,
];

// Who may sign for the State that is chosen in the list is said beside it at once; without scripts it is said below, for all of them.
function sayWhoMaySign() {
  const select = document.getElementById("state");
  const place = document.getElementById("who");
  if (!select || !place) return;
  const say = () => {
    const words = document.getElementById(`who-${select.value}`);
    const box = document.createElement("div");
    box.className = "who";
    box.append(...Array.from(words?.childNodes ?? [], (node) => node.cloneNode(true)));
    place.replaceChildren(...(words ? [box] : []));
  };
  select.addEventListener("change", say);
  window.addEventListener("pageshow", say);
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
