// Shows the progress of a European citizens' initiative on the site of its campaign:
//
//   <script src="https://THE-COLLECTION/embed.js" data-lang="de" data-from="our-tag" async></script>
//
// The language is that of data-lang, else that of the page; data-from is the campaign partner's tag, which the link to the collection carries.
// The site must be on the organisers' list, or the browser leaves the frame empty.
//
// What is framed shows and counts and leads to the collection. The form itself is never framed, so that nobody signs under a false presentation (Annex of
// Regulation (EU) 2019/1799, 2.c). Nothing is sent anywhere, and the frame can run no script.
((frames) => {
  const script = document.currentScript;
  const spoken = (language) => (Object.hasOwn(frames, language) ? language : undefined);
  const language = spoken(script.dataset.lang) ?? spoken(document.documentElement.lang.slice(0, 2)) ?? "en";
  const address = new URL(`/${language}/widget`, script.src);
  if (script.dataset.from) address.searchParams.set("from", script.dataset.from);

  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = frames[language].name;
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
  Object.assign(frame.style, { display: "block", width: "100%", maxWidth: "30rem", border: "0", colorScheme: "light dark" });

  // The frame cannot say how high it is. Its letters and its width tell well enough, and what is missing can be scrolled.
  const [beside, line, letter] = [276, 26, 11];
  const fit = () => {
    const lines = Math.ceil((frames[language].letters * letter) / Math.max(frame.clientWidth - 40, 200));
    frame.style.height = `${beside + lines * line}px`;
  };
  script.after(frame);
  new ResizeObserver(fit).observe(frame);
  fit();
})
