// SPDX-License-Identifier: Apache-2.0
// Builds elements without markup in strings, so that no text from a menu can ever become code.

const asProperty = new Set(['value', 'checked', 'disabled', 'selected', 'open', 'hidden', 'required', 'readOnly']);

function put(parent, child) {
  if (child === null || child === undefined || child === false) return;
  if (Array.isArray(child)) child.forEach((c) => put(parent, c));
  else parent.append(child);
}

export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === null || value === undefined) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (asProperty.has(name)) node[name] = value;
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false) node.setAttribute(name, value);
  }
  put(node, children);
  return node;
}

export function icon(name, className = 'icon') {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(ns, 'use');
  use.setAttribute('href', `/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

// What waits for a finger to lift: a button that is replaced between press and release would swallow the click.
const put_off = new Map();
let pressed = null;
addEventListener('pointerdown', (event) => { pressed = event.target; }, true);
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    pressed = null;
    setTimeout(() => { for (const [root, children] of [...put_off]) fill(root, ...children); });
  }, true);
}

// Replaces what an element holds, and gives the focus back to the field of the same id.
export function fill(root, ...children) {
  put_off.delete(root);
  if (pressed && root.contains(pressed)) {
    put_off.set(root, children);
    return;
  }
  const active = document.activeElement;
  const id = active && active.id && root.contains(active) ? active.id : null;
  const caret = id && 'selectionStart' in active && typeof active.selectionStart === 'number'
    ? [active.selectionStart, active.selectionEnd] : null;
  const fresh = document.createDocumentFragment();
  put(fresh, children);
  root.replaceChildren(fresh);
  const again = id && document.getElementById(id);
  if (again && root.contains(again)) {
    again.focus({preventScroll: true});
    if (caret && /^(text|search|tel)$/.test(again.type)) again.setSelectionRange(...caret);
  }
}

// Runs `work` once things have been quiet for `ms`.
export function debounce(work, ms) {
  let timer = 0;
  const run = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), ms);
  };
  run.cancel = () => clearTimeout(timer);
  return run;
}

// A question in a dialog of its own; resolves with what `collect` gives, or null when it was left.
export function ask({title, body, confirm, dismiss, danger, collect = () => true}) {
  return new Promise((resolve) => {
    let answer = null;
    const form = h('form', {method: 'dialog', class: 'ask', onsubmit: (event) => {
      event.preventDefault();
      answer = collect(form);
      dialog.close();
    }},
    h('h2', {id: 'ask-title'}, title), h('div', {class: 'ask-body'}, body),
    h('div', {class: 'row end'},
      h('button', {type: 'button', class: 'quiet', onclick: () => dialog.close()}, dismiss),
      h('button', {type: 'submit', class: danger ? 'danger' : 'primary', id: 'ask-confirm'}, confirm)));
    const dialog = h('dialog', {class: 'small', 'aria-labelledby': 'ask-title'}, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
