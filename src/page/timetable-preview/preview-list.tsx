import { words } from '../../platform/words.ts';
import { formatDay, formatMoment } from '../../ui/dates.ts';
import { useView } from '../../views/view-context.ts';
import type { PreviewName } from './preview-times.ts';
import type { ShownPreview } from './use-preview.ts';

/** What some of the timetable's numbers come to for an example, and what the last change has moved. */
export function PreviewList(props: { preview: ShownPreview; names: readonly PreviewName[] }) {
  const { preview, names } = props;
  const { startsAt, hiringDate, times, moved } = preview;
  const { userTimeZone } = useView().timetable;
  return (
    <div class="preview">
      <h3 class="aw-hint">{words('previewFor', formatMoment(startsAt, userTimeZone))}</h3>
      <dl>
        {names.map((name) => {
          const at = times.get(name);
          if (at === undefined) return null;
          return (
            <div key={name} class={moved.has(name) ? 'preview-moved' : undefined}>
              <dt>{words(`preview_${name}`, formatDay(hiringDate))}</dt>
              <dd>
                {formatMoment(at, userTimeZone)}
                {moved.has(name) && <span class="aw-hidden"> {words('previewMoved')}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
