// Used by the journey through all screens: every number on every screen opens the claims behind it, or is of a kind that has none behind it. That links lead to as many claims as they
// say is shown elsewhere; here no number may stand bare that is of no kind named below, so that one added without its way to the claims is told.

/**
 * Where numbers stand that count no claims. `data-n` is said where a number is drawn. A place that is met nowhere is told as well: it would
 * hide what comes there later.
 */
export const KINDS = {
  'days and instants': ['time', '.axis text'],
  'words of reports, their names and addresses': ['.text', '.quote', 'bdi[lang]'],
  'ids and digests': ['code'],
  'revisions, and where in a row or a text something stands': ['[data-n=place]'],
  'how likely, how believable, how alike': ['[data-n=weight]'],
  'sizes of files': ['[data-n=size]'],
  'scales and limits, names of forms': ['[data-n=scale]'],
  'keys and examples': ['kbd', '[data-n=example]'],
  'hidden titles of tables, which repeat those that are seen': ['caption.vh'],
  'what is done at the place itself: the rest of a list is shown, the map comes nearer': ['button', 'summary', '[role=button]'],
  'how many stand in the list below, each with its own way': ['[data-n=total]'],
  'what was told to those who hear the page': ['.vh[aria-live]'],
  'the manual': ['.manual'],
};

/** The bare numbers of the page with the elements they stand in, and the places of KINDS that it has. */
export function bare(page) {
  return page.evaluate((places) => {
    const met = new Set();
    const found = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const one = node.parentElement;
      // A zero has nothing behind it; what can be chosen or typed tells nothing.
      if (!/\p{Nd}/u.test(node.data.replaceAll('SHA-256', '').replace(/(?<![\p{Nd}.,])[0٠](?![\p{Nd}.,%])/gu, '')) || one.closest('a[href], option, textarea, script') !== null) continue;
      const kind = places.find((place) => one.closest(place) !== null);
      if (kind !== undefined) {
        for (const place of places) if (one.closest(place) !== null) met.add(place);
      } else {
        const around = [];
        for (let at = one; at !== null && at.tagName !== 'MAIN' && around.length < 3; at = at.parentElement) around.push(at.tagName.toLowerCase() + [...at.classList].map((name) => `.${name}`).join(''));
        found.push(`${node.data.trim().slice(0, 80)} in ${around.join(' < ')}`);
      }
    }
    return { met: [...met], found };
  }, Object.values(KINDS).flat());
}

/** The totals of lists that stand over none, or over one in which something leads nowhere. */
export function shut() {
  return [...document.querySelectorAll('main [data-n=total]')]
    .filter((total) => /[1-9]/.test(total.textContent))
    .filter((total) => {
      for (let at = total; at !== null && at.tagName !== 'MAIN'; at = at.parentElement) {
        for (let after = at.nextElementSibling; after !== null; after = after.nextElementSibling) {
          const all = [...after.querySelectorAll('tbody tr'), ...(after.matches('article') ? [after] : after.querySelectorAll('article')), ...after.querySelectorAll('li.queue-item')];
          // A line of the intake book of which no report was made has its reason.
          if (all.length > 0) return !all.every((one) => one.querySelector('a[href]') !== null || one.querySelector('.book-place') !== null);
        }
      }
      return true;
    })
    .map((total) => total.textContent);
}
