/** What differs between the sites: each button is to look as if it had always been there. */
const LOOKS = {
  // Gmail: round, 36 px high like Send, in Google's own sans where the page has it.
  gmail: `
    :host { margin-inline: 4px 8px; }
    button {
      block-size: 36px; padding-inline: 12px 16px; border-radius: 18px;
      font: 500 14px/20px "Google Sans", Roboto, Arial, sans-serif;
      --ink: #444746; --edge: #747775; --ring: #0b57d0;
    }
    button[data-theme="dark"] { --ink: #e3e3e3; --edge: #8e918f; --ring: #a8c7fa; }`,
  // Outlook: Fluent's secondary button.
  outlook: `
    :host { margin-inline: 8px; }
    button {
      block-size: 32px; padding-inline: 10px 12px; border-radius: 4px;
      font: 600 14px/20px "Segoe UI", "Segoe UI Web (West European)", system-ui, sans-serif;
      --ink: #242424; --edge: #d1d1d1; --ring: #0f6cbd;
    }
    button[data-theme="dark"] { --ink: #fff; --edge: #666; --ring: #479ef5; }`,
} as const;

/** The button's style sheet; all of it stands in its own shadow root. */
export function buttonStyle(site: 'gmail' | 'outlook'): string {
  return `
    :host { display: inline-flex; vertical-align: middle; flex: none; }
    ${LOOKS[site]}
    button {
      display: inline-flex; align-items: center; gap: 6px; box-sizing: border-box;
      border: 1px solid var(--edge); color: var(--ink); background: none;
      white-space: nowrap; letter-spacing: normal; cursor: pointer;
    }
    button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
    button:active { background: color-mix(in srgb, var(--ink) 14%, transparent); }
    button:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
    button.icon { padding-inline: 9px; }
    button.icon span, button.words svg { display: none; }
    button.words { padding-inline: 12px; }
    svg { inline-size: 16px; block-size: 16px; fill: currentColor; flex: none; }
    @media (forced-colors: active) { button { border-color: ButtonBorder; color: ButtonText; } }`;
}
