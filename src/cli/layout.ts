import type { CliTexts } from '../messages/cli';
import type { Language } from '../messages/language';

/** How a text for people is laid out: in which language, with which words, how many characters wide. */
export interface Layout {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly width: number;
}
