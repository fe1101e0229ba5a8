/** Threads: a post starts afresh, a reply takes over the thread's title and opening, and a quote keeps its speaker. */
import { post, quote, type ReadingCase } from './reading-case';

export const threads: readonly ReadingCase[] = [
  {
    name: "lets a reply take drug and condition from the thread's title",
    title: 'LDN for fibromyalgia, does it help?',
    blocks: [post(0, 'I see my doctor on Friday.'), post(1, 'It took my pain away within two months.')],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'It took my pain', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: "reads a reply of a few words through the thread's title",
    title: "LDN and Crohn's",
    blocks: [post(0, 'My gastro has just prescribed it.'), post(1, 'It did nothing for my gut, sadly.')],
    finds: [{ topic: 'ldn-crohns', in: 'did nothing', stance: 'denies' }],
  },
  {
    name: 'reads a reply about side effects',
    title: 'Low dose naltrexone side effects?',
    blocks: [post(0, 'What should I look out for?'), post(1, 'I only had vivid dreams in the first week.')],
    finds: [{ topic: 'ldn-tolerability', in: 'vivid dreams', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'reads advice on stopping in a thread about oxycodone',
    title: 'Coming off oxycodone after six years',
    blocks: [post(0, 'I want to be done with it.'), post(1, 'Please do not stop oxycodone suddenly, taper it slowly with your doctor.')],
    finds: [{ topic: 'opioid-stopping', in: 'taper', stance: 'asserts' }],
  },
  {
    name: 'reads an answer to a question in the title',
    title: 'Is LDN addictive?',
    blocks: [post(0, 'My mother is worried about it.'), post(1, 'No, it is not addictive.')],
    finds: [{ topic: 'ldn-addiction', in: 'not addictive', stance: 'asserts' }],
  },
  {
    name: 'reads a rescue told in a thread about Narcan',
    title: 'Does Narcan work on fentanyl?',
    blocks: [post(0, 'Asking because of my brother.'), post(1, 'Narcan brought my cousin back after an overdose last winter.')],
    finds: [{ topic: 'naloxone-overdose', in: 'my cousin', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'does not carry a drug from one post into the next',
    title: 'LDN and sleep',
    blocks: [
      post(0, 'Who else has started?'),
      post(1, 'Narcan saved my brother after a heroin overdose.'),
      post(2, 'I sleep so much better since I started it.'),
    ],
    finds: [{ topic: 'ldn-sleep', in: 'I sleep so much better', stance: 'asserts' }],
    lacks: [{ topic: 'naloxone-overdose', in: 'I sleep so much better' }],
  },
  {
    name: 'does not carry a condition from one post into the next',
    title: 'Success with LDN',
    blocks: [
      post(0, 'Tell us how you are doing.'),
      post(1, 'I have multiple sclerosis and start LDN next week.'),
      post(2, 'LDN took away most of my fibromyalgia pain.'),
    ],
    finds: [{ topic: 'ldn-fibromyalgia', in: 'took away most', stance: 'asserts', basis: 'anecdote' }],
    lacks: [{ topic: 'ldn-ms' }],
  },
  {
    name: 'reads no drug into a post about a day at the sea',
    title: 'Weekend plans',
    blocks: [
      post(0, 'LDN came in the post today.'),
      post(1, 'The new sofa came too.'),
      post(2, 'We went to the sea. The sand was warm and I slept well.'),
    ],
    lacks: [{ topic: 'any', in: 'slept well' }],
  },
  {
    name: 'does not read a reply about another drug as one about LDN',
    title: 'What do you take for your pain?',
    blocks: [post(0, 'I take LDN.'), post(1, 'Pregabalin for me. Pregabalin eased the pain a lot.')],
    lacks: [{ topic: 'any', in: 'Pregabalin' }],
  },
  {
    name: 'finds nothing in a reply that gives thanks',
    title: 'LDN for fibromyalgia, does it help?',
    blocks: [post(0, 'I see my doctor on Friday.'), post(1, 'Thank you all so much for your kind replies!')],
    lacks: [{ topic: 'any', in: 'Thank you' }],
  },
  {
    name: 'finds nothing in a reply that only wishes luck',
    title: "LDN and Crohn's",
    blocks: [post(0, 'My gastro has just prescribed it.'), post(1, 'Good luck, and let us know how you get on.')],
    lacks: [{ topic: 'any' }],
  },
  {
    name: 'reads the post and the one it quotes apart',
    title: 'LDN for fibromyalgia',
    blocks: [
      post(0, 'LDN did nothing for my fibromyalgia.'),
      quote('LDN did nothing for my fibromyalgia.', 1),
      post(1, 'Sorry to hear that. LDN took my fibromyalgia pain away.'),
    ],
    finds: [
      { topic: 'ldn-fibromyalgia', in: 'did nothing', stance: 'denies' },
      { topic: 'ldn-fibromyalgia', in: 'took my fibromyalgia pain away', stance: 'asserts' },
    ],
  },
  {
    name: 'reads a quoted member as an anecdote',
    blocks: [
      'Members of the group write to us every week.',
      quote("“I started LDN in March and my Crohn's went into remission,” writes Petra."),
    ],
    finds: [{ topic: 'ldn-crohns', stance: 'asserts', basis: 'anecdote' }],
  },
  {
    name: 'reads a quoted doctor as an authority',
    blocks: ['“Low-dose naltrexone is safe and well tolerated,” says Dr Helen Marsh, who runs a pain clinic in Leeds.'],
    finds: [{ topic: 'ldn-tolerability', stance: 'asserts', basis: 'authority' }],
  },
];
