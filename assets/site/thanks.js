// What scripts add to the page of thanks: printing, and a note to the form behind it that it is to forget what was typed.

if (document.getElementById("receipt")) sessionStorage.setItem("signed", "1");

const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
