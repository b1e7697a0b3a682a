/**
 * Runs in a page with one compose window: takes it apart in one way after the other and counts in how
 * many the button is still there. What a site's next build may do: rename classes, add wrappers, drop
 * an attribute or a part.
 *
 * @typedef {{ kind: string, what: string, survives: boolean }} Mutant
 * @returns {Mutant[]}
 */
export function tryMutants() {
  const ROOT =
    '[role="dialog"]:has([name="composeid"]), .M9, [id^="docking_InitVisiblePart_"], [data-app-section="Form_Content"]';
  const TABLE_PARTS = new Set(['TABLE', 'TBODY', 'TR', 'TD', 'TH', 'COL', 'COLGROUP', 'OPTION']);
  /** The body is what is written in: without this attribute nobody could. */
  const REQUIRED = new Set(['contenteditable', 'style', 'class', 'form']);
  const template = document.body.cloneNode(true);
  for (const ours of template.querySelectorAll('[data-afterword]')) ours.remove();
  for (const script of template.querySelectorAll('script')) script.remove();

  const insideOf = (body) => {
    const root = body.querySelector(ROOT);
    return [root, ...root.querySelectorAll('*')].filter(
      (each) => !each.parentElement?.closest('[contenteditable="true"], svg'),
    );
  };
  const isRequired = (element) =>
    element.matches('[contenteditable="true"], textarea') ||
    element.matches('.aoO, [data-testid="ComposeSendButton"], [id*="primaryActionButton"]') ||
    element.matches('.ms-Button--primary') ||
    element.querySelector('[contenteditable="true"][role="textbox"], textarea') !== null ||
    element.querySelector('.aoO, [id*="primaryActionButton"], .ms-Button--primary') !== null;
  const hash = (name) =>
    `h${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`;

  /** @type {[string, string, (body: Element) => void][]} */
  const ways = [
    [
      'all classes',
      'hashed',
      (body) => {
        for (const each of body.querySelectorAll('[class]')) {
          each.setAttribute('class', [...each.classList].map(hash).join(' '));
        }
      },
    ],
    [
      'all classes',
      'gone',
      (body) => {
        for (const each of body.querySelectorAll('[class]')) each.removeAttribute('class');
      },
    ],
  ];
  const originals = insideOf(template);
  const classes = new Set(originals.flatMap((each) => [...each.classList]));
  for (const name of classes) {
    ways.push([
      'one landmark',
      `class ${name} renamed`,
      (body) => {
        for (const each of body.querySelectorAll(`.${CSS.escape(name)}`)) {
          each.classList.replace(name, hash(name));
        }
      },
    ]);
  }
  const attributes = new Set(
    originals.flatMap((each) =>
      [...each.attributes]
        .filter(({ name }) => !REQUIRED.has(name))
        .map(({ name, value }) => JSON.stringify([name, value])),
    ),
  );
  for (const pair of attributes) {
    const [name, value] = JSON.parse(pair);
    ways.push([
      'one landmark',
      `${name}=${value.slice(0, 40)} dropped`,
      (body) => {
        for (const each of insideOf(body)) {
          if (each.getAttribute(name) === value) each.removeAttribute(name);
        }
      },
    ]);
  }
  for (const [at, original] of originals.entries()) {
    if (at === 0) continue;
    const what = `${original.localName}.${[...original.classList].join('.')}`;
    const isInTable =
      TABLE_PARTS.has(original.tagName) || TABLE_PARTS.has(original.parentElement?.tagName);
    if (!isInTable || original.tagName === 'TABLE' || original.parentElement?.tagName === 'TD') {
      ways.push([
        'one wrapper',
        what,
        (body) => {
          const element = insideOf(body)[at];
          const wrapper = document.createElement('div');
          element.replaceWith(wrapper);
          wrapper.append(element);
        },
      ]);
    }
    const isNamed = ['id', 'name', 'role', 'data-testid'].some((name) =>
      original.hasAttribute(name),
    );
    if (isNamed && !isRequired(original)) {
      ways.push(['one landmark', `${what} removed`, (body) => insideOf(body)[at].remove()]);
    }
  }
  const countButtons = () =>
    [...document.querySelectorAll('[data-afterword="follow-up"]')].filter(
      (host) => host.getBoundingClientRect().width > 0,
    ).length;
  return ways.map(([kind, what, mutate], at) => {
    const body = template.cloneNode(true);
    mutate(body);
    // Each is a message of its own: one that is drawn anew a hundred times a second is left alone.
    for (const draft of body.querySelectorAll('[name="draft"]')) draft.value = `#msg-a:r${at}`;
    document.body.replaceChildren(...body.childNodes);
    // Somebody goes to write.
    document.dispatchEvent(new FocusEvent('focusin'));
    return { kind, what, survives: countButtons() === 1 };
  });
}
