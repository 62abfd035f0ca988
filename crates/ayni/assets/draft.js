// Keeps what is filled in on the device until the node has it: at every change, and when a post does not get through. What
// waits is sent when the link is back, with the version that it was made from; the node puts it together with what others saved
// meanwhile. Without this script the page works as a form.
(() => {
  'use strict';
  const form = document.getElementById('answer');
  const box = document.getElementById('device');
  if (!form || !box || !('indexedDB' in window)) return;
  const place = form.getAttribute('action');
  const hidden = (name) => form.querySelector(`input[type="hidden"][name="${name}"]`)?.value ?? '';
  // Every link is answered at one place: a draft is of the respondent whose page it was.
  const asked = form.dataset.asked;
  const key = `${place}#${asked}#${hidden('at')}`;
  const worker = '/draft-worker.js';

  // The drafts, by page.
  const open = () => new Promise((done, fail) => {
    const request = indexedDB.open('ayni-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: 'key' });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const drafts = async (mode, act) => {
    const database = await open();
    try {
      return await new Promise((done, fail) => {
        const transaction = database.transaction('drafts', mode);
        const request = act(transaction.objectStore('drafts'));
        transaction.oncomplete = () => done(request.result);
        transaction.onerror = transaction.onabort = () => fail(transaction.error);
      });
    } finally {
      database.close();
    }
  };
  const kept = () => drafts('readonly', (all) => all.getAll());
  const keep = (draft) => drafts('readwrite', (all) => all.put(draft));
  const forget = (which) => drafts('readwrite', (all) => all.delete(which));

  const tell = async (message) => {
    const registration = await navigator.serviceWorker?.ready;
    registration?.active?.postMessage(message);
  };
  const drop = async (which) => {
    await forget(which);
    await tell({ forget: place });
    location.assign(place);
  };

  // The version that a draft from the device was made from; the page may be newer.
  let made = null;
  const pairs = (button) => {
    const data = new FormData(form);
    if (button?.name) data.append(button.name, button.value);
    if (made !== null) data.set('base', made);
    return [...data].filter(([name, value]) => name !== 'token' && typeof value === 'string');
  };

  const say = (words, ...buttons) => {
    box.replaceChildren();
    const line = document.createElement('p');
    line.textContent = words;
    box.append(line);
    for (const [label, act] of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'second';
      button.textContent = label;
      button.addEventListener('click', act);
      box.append(button);
    }
    box.hidden = false;
  };

  // Puts a draft into the fields.
  const restore = (draft) => {
    const values = new Map();
    made = draft.pairs.find(([name]) => name === 'base')?.[1] ?? null;
    for (const [name, value] of draft.pairs) values.set(name, [...(values.get(name) ?? []), value]);
    for (const field of form.elements) {
      const given = values.get(field.name);
      if (!field.name || field.type === 'hidden' || !given) continue;
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = given.includes(field.value);
      } else if (form.elements.namedItem(field.name) === field || given.length === 1) {
        field.value = given.at(-1);
      }
    }
  };

  // Sends a draft; where the node led to, or null where it did not get through.
  const send = async (draft) => {
    const page = await fetch(draft.place, { headers: { accept: 'text/html' }, cache: 'no-store' });
    const html = new DOMParser().parseFromString(await page.text(), 'text/html');
    // Another respondent's page stands there now: it waits for its own.
    const there = html.querySelector('#answer')?.dataset.asked;
    if (there && there !== draft.asked) return null;
    const token = html.querySelector('#answer input[name="token"]')?.value;
    if (!token) {
      say(box.dataset.signIn, [box.dataset.take, () => location.assign(draft.place)]);
      return null;
    }
    const body = new URLSearchParams([...draft.pairs, ['token', token]]);
    const answer = await fetch(draft.place, { method: 'POST', body });
    // What passes (signed out, too many at once, a fault of the node's) is tried again.
    if ([401, 408, 429].includes(answer.status) || answer.status >= 500) return null;
    if (!answer.ok) {
      await keep({ ...draft, refused: answer.status });
      say(box.dataset.refused, [box.dataset.forget, () => drop(draft.key)]);
      return null;
    }
    await forget(draft.key);
    return answer.url;
  };

  let sending = false;
  const flush = async () => {
    if (sending || !navigator.onLine) return;
    sending = true;
    try {
      for (const draft of (await kept()).filter((one) => one.waiting && !one.refused)) {
        const to = await send(draft);
        if (to && draft.place === place) {
          location.assign(to);
          return;
        }
      }
    } catch {
      // The link is still cut: it waits.
    } finally {
      sending = false;
    }
  };

  let timer = 0;
  let waiting = false;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep({ key, place, asked, pairs: pairs(null), waiting, when: Date.now() }), 400);
  };
  form.addEventListener('input', note);

  let native = false;
  form.addEventListener('submit', async (event) => {
    if (native) return;
    const button = event.submitter;
    event.preventDefault();
    clearTimeout(timer);
    const draft = { key, place, asked, pairs: pairs(button), waiting: true, when: Date.now() };
    await keep(draft);
    try {
      const body = new URLSearchParams([...draft.pairs, ['token', hidden('token')]]);
      const answer = await fetch(place, { method: 'POST', body });
      if (answer.ok && answer.redirected) {
        await forget(key);
        location.assign(answer.url);
        // The same page with another place in it does not load by itself.
        if (new URL(answer.url).pathname + new URL(answer.url).search === location.pathname + location.search) location.reload();
        return;
      }
      if (answer.ok || answer.status === 422) {
        // What the node has to say about it is its page.
        await forget(key);
        native = true;
        form.requestSubmit(button ?? undefined);
        return;
      }
      // The node has not taken it: it stays here.
      waiting = true;
      await keep({ ...draft, pairs: pairs(null).concat([['act', 'save']]) });
      say(answer.status === 401 ? box.dataset.signIn : box.dataset.kept);
    } catch {
      // Without a link it waits; what follows is only kept.
      waiting = true;
      await keep({ ...draft, pairs: pairs(null).concat([['act', 'save']]) });
      say(box.dataset.kept);
    }
  });

  addEventListener('online', flush);
  setInterval(flush, 15_000);

  (async () => {
    const found = (await kept()).find((draft) => draft.key === key);
    if (found?.waiting) {
      waiting = true;
      restore(found);
      say(box.dataset.kept);
    } else if (found && found.pairs.some(([name, value]) => name.includes(':') && !pairs(null).some(([n, v]) => n === name && v === value))) {
      say(box.dataset.found,
        [box.dataset.take, async () => { await keep({ ...found, waiting: true, pairs: found.pairs.concat([['act', 'save']]) }); flush(); }],
        [box.dataset.forget, () => drop(key)]);
    } else if (found) {
      await forget(key);
    }
    if ('serviceWorker' in navigator) {
      const scope = place.startsWith('/reply') ? '/reply/' : '/rounds/answer/';
      await navigator.serviceWorker.register(worker, { scope });
      const files = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], script[src]')];
      // What was handed in is not left on the device.
      const done = ['handed-in', 'late'].includes(new URL(location.href).searchParams.get('done'));
      tell(done ? { forget: place } : { keep: [location.href.split('#')[0], ...files.map((one) => one.href || one.src)] });
    }
    flush();
  })();
})();
