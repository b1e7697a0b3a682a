/** Where each practice mailbox opens, and the person the tour writes to. */
export const MAILBOXES = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.live.com/mail/0/',
};

export const ANNA = {
  name: 'Anna Okafor',
  email: 'anna.okafor@brightwater.example',
  company: 'Brightwater',
  position: 'Data analyst',
};

/** The message that the tour writes: to Anna, about the interview. */
export const MESSAGE = {
  to: `${ANNA.name} <${ANNA.email}>`,
  subject: `Interview for ${ANNA.position}`,
};

/** A date so many days from today on this machine's calendar, `YYYY-MM-DD`. @param {number} days */
export function dayFromNow(days) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
