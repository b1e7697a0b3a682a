/** The believable messages: somebody had an interview at Brightwater yesterday. */
import { contacts } from './people.js';

const [anna, careers, tomas, library] = contacts;

function daysAgo(days, hour, minute) {
  const date = new Date();
  date.setDate(date.getDate() - days);
  date.setHours(hour, minute, 0, 0);
  return date;
}

export const conversations = [
  {
    id: '18f0a3c4d5e6f701',
    subject: 'Interview for Data analyst',
    from: anna,
    at: daysAgo(1, 16, 42),
    unread: false,
    paragraphs: [
      'Dear Sam,',
      'It was good to meet you this afternoon and to hear how you rebuilt the weekly demand report. Ravi and I enjoyed the conversation about the missing sensor data in particular.',
      'We have two more conversations this week for the Data analyst position. You will hear from me by the end of next week, whatever we decide.',
      'If anything comes to mind in the meantime, simply answer this message.',
      'Kind regards,',
      'Anna Okafor\nHead of Analytics, Brightwater',
    ],
  },
  {
    id: '18f0a2b1c0d9e8f7',
    subject: 'Your visit on Tuesday: how to find us',
    from: careers,
    at: daysAgo(3, 9, 15),
    unread: false,
    paragraphs: [
      'Hello Sam,',
      'Please come to the side entrance at 12 Harbour Row and ask for Anna Okafor at the desk. The interview takes about an hour; tea and coffee are waiting.',
      'Brightwater Careers',
    ],
  },
  {
    id: '18f09f00aa11bb22',
    subject: 'Lunch on Thursday?',
    from: tomas,
    at: daysAgo(2, 12, 3),
    unread: true,
    paragraphs: [
      'Hi Sam,',
      'How did it go? I want to hear everything. Thursday, the noodle place, half past twelve?',
      'Tomas',
    ],
  },
  {
    id: '18f09e77cc88dd99',
    subject: 'Two of your loans are due on Friday',
    from: library,
    at: daysAgo(4, 7, 30),
    unread: true,
    paragraphs: [
      'Dear reader,',
      'Two of your loans are due back on Friday. You can renew them once on our website or at the desk.',
      'Elm Street Library',
    ],
  },
];

export const signatureLines = ['Sam Rivera', 'sam.rivera@example.com'];

export function writeDate(date, lang, long = false) {
  const form = long
    ? { dateStyle: 'medium', timeStyle: 'short' }
    : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(lang, form).format(date);
}

export function findConversation(id) {
  return conversations.find((conversation) => conversation.id === id) ?? null;
}
