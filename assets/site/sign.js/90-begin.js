// What scripts add to the signing page, which works without them: what was typed survives a reload, the check that a person signs runs by itself, a date
// may be typed without signs between, and nobody sends a form twice. Nothing is marked wrong here, and nothing typed leaves the page before the button is
// pressed.

const form = document.getElementById("statement");
if (form) {
  keepDraft(form);
  check(form);
  completeDates(form);
  teachNothing(form);
}
sayWhoMaySign();
openWhatIsPointedAt();
