// The desk's keys, and what keeps an editor's place over swaps and reloads. Everything it does is a click on something
// that is on the page, so that the page works without it.
'use strict';
(() => {
  const KEPT = 'desk-place', SINGLE_KEYS = 'desk-single-keys';
  const GO = {q: 'go-queue', l: 'go-lists', r: 'go-registers', a: 'go-audit', h: 'go-help'};
  const byId = id => document.getElementById(id);
  const isField = element => element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
  const singleKeys = () => localStorage.getItem(SINGLE_KEYS) !== 'off';
  let going = false;

  const announce = words => {
    const announcer = byId('announcer');
    if (announcer && words) announcer.textContent = words;
  };

  const rows = () => [...document.querySelectorAll('[data-row]')];
  const step = by => {
    const all = rows();
    if (all.length === 0) return;
    const opens = all[0].dataset.row === 'opens';
    const current = all.findIndex(row => opens
      ? row.getAttribute('aria-current') === 'true' : row.closest('li, tr, section').contains(document.activeElement));
    const next = all[Math.min(Math.max(current + by, 0), all.length - 1)];
    if (!next || current === all.indexOf(next)) return;
    next.focus();
    if (opens) next.click();
  };

  const open = details => {
    details.open = true;
    const first = details.querySelector('[data-first], [data-digit]') ?? details.querySelector('input:not([type=hidden]), button');
    if (first) first.focus();
    if (first && first.select) first.select();
  };

  const press = key => {
    if (going) {
      going = false;
      const target = byId(GO[key]);
      if (target) target.click();
      return target !== null;
    }
    const digit = /^[1-9]$/.test(key) && document.querySelector(`details[open] [data-digit="${key}"], [data-digits] [data-digit="${key}"]`);
    if (digit) { digit.click(); return true; }
    switch (key) {
      case 'j': step(1); return true;
      case 'k': step(-1); return true;
      case 'g': going = true; setTimeout(() => { going = false; }, 1500); return true;
      case '/': { const search = byId('search'); if (search) { search.focus(); search.select(); } return search !== null; }
      case '?': byId('go-help')?.click(); return true;
      case 'u': { const undo = byId('undo-last'); if (undo) undo.requestSubmit(); else announce('Nothing to undo'); return true; }
    }
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target) return false;
    if (target instanceof HTMLDetailsElement) open(target); else target.click();
    return true;
  };

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const opened = event.target.closest?.('details[open]') ?? document.querySelector('.actions details[open]');
      if (opened) { opened.open = false; opened.querySelector('summary').focus(); event.preventDefault(); }
      else if (isField(event.target)) event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !'jk'.includes(event.key)) return;
    if (event.key.length !== 1 || isField(event.target) || !singleKeys()) return;
    if (event.key === ' ') return;
    if (press(event.key)) event.preventDefault();
  });

  document.addEventListener('change', event => {
    if (event.target.matches?.('[data-sends]')) event.target.form.requestSubmit();
    if (event.target.id === 'single-keys') localStorage.setItem(SINGLE_KEYS, event.target.checked ? 'on' : 'off');
  });

  document.addEventListener('click', event => {
    document.querySelectorAll('.actions details[open]').forEach(details => {
      if (!details.contains(event.target)) details.open = false;
    });
  });

  // What an editor has begun to write, which panel is open, what has the focus and how far each pane is scrolled.
  const place = () => ({
    item: document.querySelector('[data-item]')?.dataset.item ?? '',
    path: location.pathname,
    focus: document.activeElement?.id ?? '',
    otherwise: document.activeElement?.dataset.otherwise ?? document.activeElement?.closest('details')?.querySelector('summary')?.id ?? '',
    open: [...document.querySelectorAll('details[open][id]')].map(details => details.id),
    scrolls: Object.fromEntries([...document.querySelectorAll('[data-keeps-scroll]')].map(pane => [pane.id, pane.scrollTop])),
    drafts: Object.fromEntries([...document.querySelectorAll('details textarea[id], details input[id]:not([type=hidden]):not([type=checkbox])')]
      .filter(field => field.value !== field.defaultValue).map(field => [field.id, field.value]))
  });
  const restore = (kept, whole) => {
    const same = kept.item === (document.querySelector('[data-item]')?.dataset.item ?? '');
    for (const [id, top] of Object.entries(kept.scrolls)) {
      const pane = byId(id);
      if (pane && (same || id !== 'pane')) pane.scrollTop = top;
    }
    if (!whole || !same) return;
    kept.open.forEach(id => { const details = byId(id); if (details) details.open = true; });
    Object.entries(kept.drafts).forEach(([id, value]) => { const field = byId(id); if (field) field.value = value; });
    byId(kept.focus)?.focus({preventScroll: true});
  };
  const isLost = () => !document.activeElement || document.activeElement === document.body;
  const settle = () => {
    const chosen = document.querySelector('[data-focus]');
    if (chosen && (isLost() || chosen.dataset.focus === 'always')) chosen.focus({preventScroll: true});
    chosen?.scrollIntoView({block: 'nearest'});
    const single = byId('single-keys');
    if (single) single.checked = singleKeys();
  };
  const speak = () => announce([...document.querySelectorAll('[data-announce]')].map(told => told.textContent.trim()).join('. '));

  // Letters that came while the answer was under way are in a field that the answer replaces.
  const typing = () => {
    const field = document.activeElement;
    return field?.id && 'defaultValue' in field && field.value !== field.defaultValue && !field.closest('details')
      ? {id: field.id, value: field.value} : null;
  };
  const typeOn = typed => {
    const field = typed && byId(typed.id);
    if (!field) return;
    field.value = typed.value;
    field.focus({preventScroll: true});
  };

  let before = null;
  document.addEventListener('htmx:beforeSwap', () => { before = {...place(), typed: typing()}; });
  document.addEventListener('htmx:afterSwap', () => { if (before) typeOn(before.typed); });
  document.addEventListener('htmx:afterSettle', event => {
    if (!before) return;
    const part = byId(['rows', 'trial'].find(id => id === event.detail.target?.id));
    restore(before, false);
    if (!part) {
      settle();
      speak();
      // what was pressed may be gone: a line is the last now, an act undone, a panel closed
      if (isLost()) (byId(before.otherwise) ?? byId(before.focus))?.focus({preventScroll: true});
    }
    // settling takes a moment, in which the focus may have been moved on purpose
    else if (isLost()) (byId(before.focus) ?? byId(before.otherwise))?.focus({preventScroll: true});
    announce(part?.querySelector('[data-announce]')?.textContent.trim());
    before = null;
  });
  const fail = words => {
    const flash = byId('flash');
    if (!flash) return;
    flash.hidden = false;
    flash.classList.add('bad');
    flash.textContent = words;
    announce(words);
  };
  // An answer may be lost on its way when what was asked for is done; asked again by the same form, it is done once.
  const AGAIN = 'It may be done or not: ask again, it counts once.';
  const told = status => status === 401
    ? 'Your session is over. Sign in again in another tab, then reload; what you wrote is kept.'
    : `The desk answered ${status}. ${status >= 500 ? AGAIN : 'Nothing was changed.'}`;
  document.addEventListener('htmx:responseError', event => fail(told(event.detail.xhr.status)));
  document.addEventListener('htmx:sendError', () => fail(`The desk does not answer. ${AGAIN}`));

  window.addEventListener('pagehide', () => sessionStorage.setItem(KEPT, JSON.stringify(place())));
  document.addEventListener('DOMContentLoaded', () => {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    if (kept && kept.path === location.pathname) restore(kept, true);
    settle();
    speak();
  });
})();
