// What scripts add to the ways of telling others: copying the address, and what the device itself offers. Nothing is sent from here.

for (const place of document.querySelectorAll("[data-share]")) {
  const { address, message } = place.dataset;
  const copy = place.querySelector("[data-copy]");
  const device = place.querySelector("[data-device]");

  if (navigator.clipboard) {
    copy.parentElement.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(address);
      place.querySelector("[role=status]").textContent = copy.dataset.copy;
    });
  }

  if (navigator.share) {
    device.parentElement.hidden = false;
    // Whoever closes the device's own window has changed their mind, which is no mistake.
    device.addEventListener("click", () => navigator.share({ text: message, url: address }).catch(() => {}));
  }
}
