/** A calm voice: 150 words a minute, six letters each with the space behind. */
const LETTERS_A_SECOND = 15;

/** A number that is to be written down is said slowly. */
const SECONDS_A_DIGIT = 0.6;

/** The breath between two sentences. */
const SECONDS_A_STOP = 0.4;

/** A voicemail is listened to for so long. */
export const VOICEMAIL_SECONDS = 30;

/** How long a text takes to say, in seconds. */
export function speakingSeconds(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const stops = text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
  const letters = text.replace(/\s+/g, ' ').trim().length - digits;
  return letters / LETTERS_A_SECOND + digits * SECONDS_A_DIGIT + stops * SECONDS_A_STOP;
}
