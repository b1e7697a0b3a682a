import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { channelFor } from '../../interviews/call-channel.ts';
import type { Instant, Interview, Person, PlainDate } from '../../interviews/interview.ts';
import type { NoteLanguage } from '../../interviews/settings.ts';
import { noteFacts } from '../../notes/check/note-facts.ts';
import { chooseLanguage } from '../../notes/choose-language.ts';
import { detectLanguage } from '../../notes/detect-language.ts';
import type { LanguagePack } from '../../notes/language-pack.ts';
import { writeDay } from '../../notes/write-day.ts';
import { browserLocale } from '../../platform/words.ts';
import { LIGHTS, type LightName, type NoteCheckProps } from '../../ui/note-check.tsx';
import { usePack } from '../../views/use-pack.ts';
import { useView } from '../../views/view-context.ts';
import type { OwnText } from './use-own-text.ts';
import { useReview } from './use-review.ts';

/** Who writes to whom about what, so that the check can hold the words against it. */
export interface NoteAbout {
  readonly interview: Interview;
  /** Those to whom it goes; the same list each time. */
  readonly people: readonly Person[];
  readonly subject: string;
  readonly now: Instant;
}

/** A note of ours in a text field, with its check. */
export interface CheckedNote {
  readonly language: NoteLanguage;
  /** Null until it has been fetched. */
  readonly pack: LanguagePack | null;
  /** What the check is to be given; null until there is one. */
  readonly check: NoteCheckProps | null;
  /** Around the text field, in which a light's sentence is selected. */
  readonly box: RefObject<HTMLDivElement>;
}

/** Checks a text in a field of our own while it is typed, and mends it there on request. */
export function useCheckedNote({ text, setText }: OwnText, about: NoteAbout): CheckedNote {
  const { interview, people, subject, now } = about;
  const { timetable } = useView();
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<LightName | null>(null);
  const locale = browserLocale();
  const usual = chooseLanguage(timetable.noteLanguage, locale);
  const language =
    timetable.noteLanguage === 'automatic' ? detectLanguage(text, usual) : timetable.noteLanguage;
  const pack = usePack(language);
  const facts = useMemo(
    () => noteFacts(interview, people, subject, timetable, now),
    [interview, people, subject, timetable],
  );
  const review = useReview(text, pack, facts);

  const replace = (written: string, other: string, from = 0): void => {
    const at = text.indexOf(written, from);
    if (at === -1) return;
    setText(text.slice(0, at) + other + text.slice(at + written.length));
  };
  const useDay = (day: PlainDate): void => {
    const place = review?.call.place;
    if (!place) return;
    const sentence = Math.max(text.indexOf(place.sentence), 0);
    replace(place.words, writeDay(day, language, locale), sentence);
  };
  const onShow = (light: LightName | null): void => {
    setShown(light);
    const area = box.current?.querySelector('textarea');
    const sentence = light && review ? review[light].sentence : '';
    const at = sentence === '' ? -1 : text.indexOf(sentence);
    if (!area || at === -1) return;
    area.focus();
    area.setSelectionRange(at, at + sentence.length);
  };
  const check = review && {
    review,
    lights:
      channelFor(interview.closing) === 'phone'
        ? LIGHTS
        : LIGHTS.filter((light) => light !== 'call'),
    language,
    shown,
    onShow,
    onUseDay: review.call.place ? useDay : undefined,
    onCorrect: (written: string, meant: string) => replace(written, meant),
  };
  return { language, pack, check, box };
}
