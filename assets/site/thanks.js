// What scripts add to the page of thanks: printing. And what the form kept of the statement in this tab is forgotten here at once.

try {
  sessionStorage.removeItem("draft");
} catch {
  // Where there is no storage there is nothing to forget.
}

const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
