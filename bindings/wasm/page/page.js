// SPDX-License-Identifier: Apache-2.0
// What the ordering page has besides where the server was built with the engine: prices here, and the page without a network.

// Not imported before the page: it is shown first.
const started = import('/couvert/core.mjs').then(({load}) => load()).catch((error) => {
  // A browser that cannot run it asks the server, as ever.
  console.warn(`prices come from the server: ${error.message}`);
  return null;
});

// The last venue's book, and what it was made of.
let book = null, made_of = '';

async function book_of(venue, menu_version, rules) {
  const couvert = await started;
  if (!couvert) return null;
  const wanted = [venue.id, venue.version, menu_version, rules.version].join(' ');
  if (wanted === made_of) return book;
  const answer = await fetch(`/v1/venues/${encodeURIComponent(venue.id)}/menu`);  // with what is not on sale now
  if (!answer.ok) throw new Error(`the menu: status ${answer.status}`);
  const menu = await answer.json();
  book?.free();
  book = null;
  made_of = '';
  book = new couvert.Book(venue, menu, rules);
  made_of = wanted;
  return book;
}

const notes = {
  en: 'Priced by this browser; the restaurant confirms the price when it gets the order.',
  fr: 'Prix calculé par ce navigateur ; le restaurant le confirme en recevant la commande.',
};

// The answer that the server would give, as far as it can be known here; null where there is no engine, or where only the
// server knows: which codes there are is not told to everybody.
export async function price_here(venue, menu, rules, request) {
  if (request.cart.codes?.length) return null;
  try {
    const ready = await book_of(venue, menu.version, rules);
    if (!ready) return null;
    const note = notes[document.documentElement.lang] ?? notes.en;
    return {...ready.quote({...request, at: new Date().toISOString()}), note};
  } catch (error) {
    console.warn(`not priced here: ${error.message}`);
    return null;
  }
}

// From the second visit on the page opens without a network.
navigator.serviceWorker?.register('/sw.js').catch((error) => console.warn(`not kept: ${error.message}`));
