import { useMemo, useRef, useState } from 'preact/hooks';
import type { Timetable } from '../../interviews/settings.ts';
import { useView } from '../../views/view-context.ts';
import { type Preview, type PreviewName, previewTimes } from './preview-times.ts';

/** What a timetable comes to, and which of its moments the last change has moved. */
export interface ShownPreview extends Preview {
  readonly moved: ReadonlySet<PreviewName>;
}

/** The preview of a timetable that is being edited; the example stays the same while it is looked at. */
export function usePreview(timetable: Timetable): ShownPreview {
  const view = useView();
  const [now] = useState(view.now);
  const key = JSON.stringify(timetable);
  const preview = useMemo(() => previewTimes(timetable, now), [key, now]);
  const shown = useRef<ShownPreview>({ ...preview, moved: new Set() });
  const before = shown.current.times;
  const names = [...new Set([...before.keys(), ...preview.times.keys()])];
  const moved = names.filter((name) => before.get(name) !== preview.times.get(name));
  // What has moved stays marked until something else moves.
  if (moved.length > 0) shown.current = { ...preview, moved: new Set(moved) };
  return shown.current;
}
