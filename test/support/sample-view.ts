import type { ChronologyWish } from '../../src/http/console/chronology-view.ts';
import { pictureAnswer } from '../../src/http/console/picture-document.ts';
import { pictureView } from '../../src/http/console/picture-view.ts';
import { pictureAnswerWith, type SamplePicture } from './sample-picture.ts';

/** The sample picture in the page's words, with whatever a test changes of it. */
export const view = (
  changes: Partial<SamplePicture> = {},
  wish: ChronologyWish = { order: 'newest' },
) => pictureView(pictureAnswer.parse(pictureAnswerWith(changes).data).familyPicture, wish);
