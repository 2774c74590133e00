import apolloText from "../seeds/apollo-11-landing.json?raw";
import articleText from "../seeds/january-2022.json?raw";
import zeroText from "../seeds/story-of-zero.json?raw";
import type { TimelineDocument } from "../src/index.ts";

const parsed = (text: string): TimelineDocument => JSON.parse(text) as TimelineDocument;

export const article = parsed(articleText);
export const apollo = parsed(apolloText);
export const zero = parsed(zeroText);
