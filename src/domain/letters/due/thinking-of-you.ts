/** A thinking-of-you e-mail: one or two sentences on a topic from the information file (S7, S10). */
import type { Contact } from '../../records/contact';
import type { Fact } from '../../clients/household/information-file';
import type { LetterText } from '../../records/letter';
import { asTemplateText } from '../text/merge-fields';

/**
 * The facts that one can write about, what somebody loves before what they dream of: a dream is a delicate
 * topic.
 */
const TOPIC_FACTS = [
  'hobbies',
  'sports',
  'pastimes',
  'likes',
  'children',
  'favouriteRestaurant',
  'dream',
] as const satisfies readonly Fact[];
type TopicFact = (typeof TOPIC_FACTS)[number];

export type Topic = { readonly fact: TopicFact; readonly text: string };

const CAME_UP = (topic: string): string => `${topic} came up today, and you came to mind. How is it going?`;

/** What is said on a topic: one or two sentences, more of them than of us. */
const SENTENCES: Readonly<Record<TopicFact, (topic: string) => string>> = {
  hobbies: CAME_UP,
  sports: CAME_UP,
  pastimes: CAME_UP,
  likes: (topic) => `${topic} came up today, and you came to mind. Are you well?`,
  children: (topic) => `You came to mind today. How are things at home (${topic})?`,
  favouriteRestaurant: (topic) =>
    `Somebody spoke of ${topic} today, and you came to mind. Have you been there lately?`,
  dream: (topic) => `You once spoke of a dream of yours (${topic}). How close are you?`,
};

/** The first entry of a list such as "Roses, rowing": one topic is enough. */
const firstOf = (text: string): string =>
  text
    .split(/[,;\n]/, 1)
    .join('')
    .trim();

/** What the file gives to write about. */
export const topicsOf = (contact: Contact): Topic[] =>
  TOPIC_FACTS.map((fact) => ({
    fact,
    text: fact === 'dream' || fact === 'children' ? contact[fact].trim() : firstOf(contact[fact]),
  })).filter(({ text }) => text !== '');

/** The topic of the next thought, so that they take turns; null where the file has none. */
export const nextTopic = (contact: Contact, thoughtsSoFar: number): Topic | null => {
  const topics = topicsOf(contact);
  return topics[thoughtsSoFar % topics.length] ?? null;
};

/** The e-mail on a topic, to be edited. */
export const thinkingOfYouText = ({ fact, text }: Topic): LetterText => ({
  subject: 'You came to mind',
  body: `Dear {{Dear}},\n\n${SENTENCES[fact](asTemplateText(text))}\n\n{{Sender}}`,
});
