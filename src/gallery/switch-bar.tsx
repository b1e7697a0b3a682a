import { addressOf, SWITCH_NAMES, SWITCHES, type Switches, type SwitchName } from './switches.ts';

const LABELS: Readonly<Record<SwitchName, string>> = {
  theme: 'Theme',
  dir: 'Direction',
  size: 'Text size',
  words: 'Words',
};

/** The switches, each a row of links: the address says how the gallery is shown. */
export function SwitchBar({ switches }: { switches: Switches }) {
  return (
    <nav class="gallery-switches" aria-label="How it is shown">
      {SWITCH_NAMES.map((name) => (
        <div key={name} class="gallery-switch">
          <span class="aw-hint">{LABELS[name]}</span>
          <div class="list-filter">
            {SWITCHES[name].map((value) => (
              <a
                key={value}
                class="list-filter-option gallery-way"
                href={addressOf({ ...switches, [name]: value })}
                aria-current={switches[name] === value}
              >
                {name === 'size' ? `${value} %` : value}
              </a>
            ))}
          </div>
        </div>
      ))}
      <p class="aw-hint gallery-note">
        Forced colours come from the system: in Chromium's developer tools, Rendering, “Emulate CSS
        media feature forced-colors”.
      </p>
    </nav>
  );
}
