import { contrast, FOR_TEXT, listTokens, PAIRS, readToken, TOKEN_KINDS } from './read-tokens.ts';

/** What shows a token's value, by its kind. */
const SAMPLE = {
  colour: 'background',
  space: 'inlineSize',
  text: 'fontSize',
  radius: 'borderRadius',
  shadow: 'boxShadow',
  motion: 'transitionDuration',
} as const;

function Pair({ pair: [ink, ground, least] }: { pair: (typeof PAIRS)[number] }) {
  const measured = contrast(readToken(`--aw-${ink}`), readToken(`--aw-${ground}`));
  const isEnough = measured >= least;
  // What needs less is a line, and is shown as one.
  const isText = least === FOR_TEXT;
  return (
    <li
      class="gallery-pair"
      style={{
        background: `var(--aw-${ground})`,
        [isText ? 'color' : 'borderColor']: `var(--aw-${ink})`,
      }}
      data-too-little={!isEnough}
    >
      <span>
        {ink} on {ground}
      </span>
      <strong>
        {measured.toFixed(1)} {isEnough ? '' : `(needs ${least})`}
      </strong>
    </li>
  );
}

/** The look's numbers: each with its name, its value and how it looks; and contrasts as measured. */
export function ShowTokens() {
  const tokens = listTokens();
  return (
    <>
      {(Object.keys(TOKEN_KINDS) as (keyof typeof TOKEN_KINDS)[]).map((kind) => (
        <section key={kind} class="gallery-component" id={`tokens-${kind}`}>
          <h2>Tokens: {kind}</h2>
          <ul class="gallery-tokens">
            {tokens
              .filter((name) => TOKEN_KINDS[kind].test(name))
              .map((name) => (
                <li key={name} class="gallery-token">
                  <span
                    class={`gallery-sample gallery-sample-${kind}`}
                    style={{ [SAMPLE[kind]]: `var(${name})` }}
                  >
                    {kind === 'text' ? 'Aa' : ''}
                  </span>
                  <code>{name.replace('--aw-', '')}</code>
                  <span class="aw-hint">{readToken(name)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section class="gallery-component" id="tokens-contrast">
        <h2>Contrast, as measured</h2>
        <ul class="gallery-tokens">
          {PAIRS.map((pair) => (
            <Pair key={pair.join()} pair={pair} />
          ))}
        </ul>
      </section>
    </>
  );
}
