// What is nicer with scripts: a page that waits for long work renews only its middle, and stays where the reader is. Everything works without.

const PAUSE = 700;

const renew = async () => {
  const here = document.querySelector("main");
  if (!here?.hasAttribute("data-waiting")) return;
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const there = page.querySelector("main");
    if (!there?.hasAttribute("data-waiting")) return location.reload();
    const bar = (main) => main.querySelector(".work-bar");
    if (bar(here) && bar(there)) bar(here).replaceWith(bar(there));
  } catch {
    // The next attempt may do better.
  }
  setTimeout(renew, PAUSE);
};

setTimeout(renew, PAUSE);
