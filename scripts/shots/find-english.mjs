/**
 * What stands in a page in made-up words and did not come from the messages: they are in brackets.
 * Runs in the page.
 *
 * @param {string[]} typed what a user typed, or is a name
 * @returns {string[]}
 */
export function findEnglish(typed) {
  const found = new Set();
  // Of a language of its own: a draft, a note, what is said in a call.
  const ELSEWHERE = ':root [lang], kbd, script, style, svg, option, textarea, .report-text';
  // The browser's own, for days and lists.
  const DAYS =
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|[AP]M|at|and)$/;
  const isFine = (text) => {
    if (/^\[.*\]$/s.test(text)) return true;
    const rest = typed.reduce((left, each) => left.replaceAll(each, ' '), text);
    // An address is of no language.
    const said = rest.replace(/\S+@\S+/g, ' ').replace(/\[[^\]]*\]/g, ' ');
    const words = said.match(/\p{L}{2,}/gu) ?? [];
    return words.every((word) => DAYS.test(word));
  };
  const check = (text, where) => {
    const trimmed = text.trim();
    if (trimmed !== '' && !isFine(trimmed)) found.add(`${where}: ${trimmed.slice(0, 60)}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !parentElement.closest(ELSEWHERE))
      check(nodeValue, parentElement.localName);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      check(element.getAttribute(name), `${element.localName}[${name}]`);
    }
  }
  return [...found];
}
