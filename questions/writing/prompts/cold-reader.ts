// What the cold reader is told: a reader who has not seen the article shows which questions can be answered without it.

export const coldReaderPrompt = `You are a quick, well-informed reader who has NOT seen the article behind these quiz questions; you see only the quiz's heading. For each question choose an answer and say honestly on what ground. Return one JSON object and nothing else: {"q1":{"pick":"A","ground":"recall|know|wording|guess","how":"…"}, …}. Take each question by itself, as if the others were not there: they will not stand side by side.
- "wording": something in the heading, the question or the choices gives it away: the only choice that fits the grammar, the kind, the sex, the nationality, the tone; the only long, detailed, expected, nice, hostile one; a word shared by question and choice. Say which.
- "recall": you would not know it but for remembering the news of that very event.
- "know": what any well-informed person knows of the world, or how such people and bodies always behave, makes one choice much the likeliest.
- "guess": at least one other choice seemed as likely. Say guess whenever that is so.
"how" is one short sentence. Where several choices are right, "pick" lists their letters ("AC").`
