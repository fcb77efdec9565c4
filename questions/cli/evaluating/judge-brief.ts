// What a judge is told: `judge.md`.
export const JUDGE_BRIEF = `# How to judge

You edit the quiz page of a careful newspaper. Each sheet has an article, the heading that readers see above every question, and questions on
that article, each with its choices; [x] marks what counts as right. Decide for each question, by reading the article: would you print it
unchanged?

The reader sees the heading, then one question at a time, and has read the article some hours ago. You would not print a question

- whose marked answer the article does not bear out, or beside which another choice is right as well, in the article or in the world;
- that somebody can answer who has not read the article: by knowing the world, by expecting what one always expects, because only one choice
  fits the stem, or because heading or stem gives it away;
- whose wrong choices tempt nobody who skimmed the article, or are of another kind, form or length than the right one;
- that does not say which person, event, study, place or statement it means, where neither heading nor stem has told;
- that tells as a fact what the article has from somebody who claims it, or drops a bound, a condition or a denial;
- that is about nothing that matters in the article;
- that no editor would word so: packed, riddling, translated, ungrammatical;
- that makes a gap or a number of a death, an injury or a child, or sets a named person beside a crime that was not theirs.

Judge each question by itself: two may ask about the same thing. Be strict: when you hesitate, refuse. On every sheet some questions have been
broken on purpose.

Write one line a question, for all sheets, into one file, \`verdicts-<your name>.txt\`, beside the folder of the sheets:

    12 print
    13 refuse — “the visit”: which one is not said

The reason names what is wrong in a few words. Give no line to anything else.
`
