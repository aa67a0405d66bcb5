// What somebody typed survives a reload, the way back and a change of the State: when the page is left, a draft goes into the storage of this tab, and
// from there into the next form of the same visit. A draft is bound to the form's mark. The server changes the mark as soon as a statement is recorded or
// the form is emptied, and then the draft is dropped unread, as it is by the page with the receipt.

function keepDraft(form) {
  let leaves = false;
  const save = () => {
    if (!leaves) Draft.save(form);
  };
  if ("fresh" in form.dataset) {
    Draft.putInto(form);
  } else {
    // The answer to a mistake takes an address that leads to the form, so that a reload or the way back does not send it again.
    history.replaceState(null, "", form.dataset.here);
    save();
  }
  form.addEventListener("input", () => (leaves = false));
  form.addEventListener("sent", () => {
    save();
    leaves = true;
  });
  document.getElementById("forget").addEventListener("submit", () => {
    leaves = true;
    Draft.drop();
  });
  document.addEventListener("visibilitychange", () => document.hidden && save());
  window.addEventListener("pagehide", save);
  window.addEventListener("pageshow", (event) => {
    leaves = false;
    // The browser kept the page itself over a recording: the next person at this device must not read it.
    if (event.persisted && !Draft.find(form)) location.reload();
  });
}

const Draft = {
  NAME: "draft",

  // As long as the token of a page is good.
  LIFETIME: 12 * 3600 * 1000,

  // What another State asks anew.
  OF_ONE_STATE: /^(document_or_number|document_or_number_type|issuing_authority|nationality|residence_country|country_of_permanent_residence|declaration)$/,

  controls: (form) => Array.from(form.elements).filter(({ type, name }) => /^(text|select-one|radio|checkbox)$/.test(type) && !/^(digits|accept_warnings)$/.test(name)),

  save(form) {
    const controls = Draft.controls(form).filter((control) => (/radio|checkbox/.test(control.type) ? control.checked : control.value));
    const values = controls.map(({ name, value }) => [name, value]);
    try {
      if (controls.every(({ type }) => type === "select-one")) return Draft.drop();
      sessionStorage.setItem(Draft.NAME, JSON.stringify({ page: form.dataset.page, state: form.elements.state.value, at: Date.now(), values }));
    } catch {
      // A browser without storage keeps what its own history keeps.
    }
  },

  find(form) {
    try {
      const draft = JSON.parse(sessionStorage.getItem(Draft.NAME));
      if (draft?.page === form.dataset.page && Date.now() - draft.at < Draft.LIFETIME) return draft;
    } catch {
      return undefined;
    }
    Draft.drop();
    return undefined;
  },

  putInto(form) {
    const draft = Draft.find(form);
    const isSameState = draft?.state === form.elements.state.value;
    const values = new Map(draft?.values.filter(([name]) => isSameState || !Draft.OF_ONE_STATE.test(name)));
    for (const control of Draft.controls(form)) {
      if (!values.has(control.name)) continue;
      if (/radio|checkbox/.test(control.type)) control.checked = control.value === values.get(control.name);
      else control.value = values.get(control.name);
    }
  },

  drop() {
    try {
      sessionStorage.removeItem(Draft.NAME);
    } catch {
      // Where there is no storage there is no draft.
    }
  },
};
