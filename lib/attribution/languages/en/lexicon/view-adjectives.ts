import { wordSet } from './word-set';

/** Adjectives and participles that say what their subject holds true or how it takes it (FrameNet: Certainty, Emotion). */
export const VIEW_ADJECTIVES = wordSet(
  `adamant afraid alarmed angry anxious appalled ashamed aware bitter cautious certain
  concerned confident convinced disappointed dismayed disturbed doubtful dubious
  enthusiastic excited fearful frustrated furious glad grateful happy hopeful leery
  mindful nervous optimistic outraged persuaded pessimistic pleased positive proud
  relieved satisfied sceptical shocked skeptical sorry sure surprised thankful tired
  troubled unaware uncertain unhappy unsure upbeat upset wary worried`,
);
