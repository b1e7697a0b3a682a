import { COMPONENTS, listMissing } from './list-components.ts';
import { ShowTokens } from './show-tokens.tsx';
import type { Specimens } from './specimen.ts';
import { showButtons } from './specimens/show-buttons.tsx';
import { showFields } from './specimens/show-fields.tsx';
import { showForms } from './specimens/show-forms.tsx';
import { showLayers } from './specimens/show-layers.tsx';
import { showNotes } from './specimens/show-notes.tsx';
import { showSurfaces } from './specimens/show-surfaces.tsx';
import { SwitchBar } from './switch-bar.tsx';
import type { Switches } from './switches.ts';

const showAll = (): Specimens => ({
  ...showButtons(),
  ...showFields(),
  ...showSurfaces(),
  ...showLayers(),
  ...showNotes(),
  ...showForms(),
});

function Component(props: { name: string; file: string; specimens: Specimens[string] }) {
  return (
    <section class="gallery-component" id={props.name}>
      <h2>
        {props.name} <code class="aw-hint">{props.file}</code>
      </h2>
      <div class="gallery-specimens">
        {props.specimens.map(({ state, view }) => (
          <figure key={state} class="gallery-specimen">
            <figcaption class="aw-hint">{state}</figcaption>
            {view}
          </figure>
        ))}
      </div>
    </section>
  );
}

/** Every component in every state, and the tokens: what there is, before anybody makes it anew. */
export function Gallery({ switches }: { switches: Switches }) {
  const specimens = showAll();
  const missing = listMissing(specimens);
  return (
    <main class="gallery">
      <h1>Afterword: the components</h1>
      <SwitchBar switches={switches} />
      {missing.length > 0 && (
        <p class="gallery-missing">
          Not shown yet: {missing.map(({ name, file }) => `${name} (${file})`).join(', ')}. Their
          place is src/gallery/specimens.
        </p>
      )}
      {COMPONENTS.map(({ name, file }) => {
        const shown = specimens[name];
        return shown && <Component key={name} name={name} file={file} specimens={shown} />;
      })}
      <Component
        name="kbd.aw-key, a.aw-link"
        file="src/ui/layers.css, src/ui/components.css"
        specimens={[
          {
            state: 'keys',
            view: (
              <div class="aw-actions">
                {['/', 'N', 'Esc', '↑'].map((key) => (
                  <kbd key={key} class="aw-key">
                    {key}
                  </kbd>
                ))}
              </div>
            ),
          },
          {
            state: 'link',
            view: (
              <a class="aw-link" href="#Button">
                Button
              </a>
            ),
          },
        ]}
      />
      <ShowTokens key={JSON.stringify(switches)} />
    </main>
  );
}
