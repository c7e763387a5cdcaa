import naughtyStrings from 'big-list-of-naughty-strings';
import {
  blankInWords,
  escapeHtml,
  fieldValues,
  fieldsIn,
  mergeFields,
  whyFieldsStop,
  type Surroundings,
} from '../../../../src/domain/letters/text/merge-fields';
import type { LetterWay } from '../../../../src/domain/records/letter';

const COLUMNS = {
  Company: 'Example & Sons',
  'First name': 'Ann',
  Dream: '',
  Area: ' Old Town ',
  "Child's name": 'Kim',
};
const VALUES = fieldValues(Object.entries(COLUMNS), { dear: 'Ann', sender: 'Nora Fennimore' });

const merged = (template: string, surroundings: Surroundings = 'plain text') => {
  const result = mergeFields(template, VALUES, surroundings);
  return result.ok ? result.text : `blank: ${result.blank.join(', ')}`;
};

describe('a field', () => {
  test.each([
    { why: 'is a header in two braces', text: 'Dear {{Dear}},', becomes: 'Dear Ann,' },
    { why: 'is found whatever its case and spaces', text: '{{ FIRST  NAME }}', becomes: 'Ann' },
    { why: 'without the space', text: '{{firstname}}', becomes: 'Ann' },
    { why: 'who signs', text: '{{Sender}}', becomes: 'Nora Fennimore' },
    { why: 'a value without the space around it', text: '[{{Area}}]', becomes: '[Old Town]' },
    { why: 'two beside each other', text: '{{Dear}}{{Company}}', becomes: 'AnnExample & Sons' },
    { why: 'its fallback isn’t needed', text: '{{Dear|friend}}', becomes: 'Ann' },
    { why: 'its fallback is', text: 'your {{Dream|next plans}}', becomes: 'your next plans' },
    { why: 'a fallback of nothing is one', text: 'Hello{{Dream|}}!', becomes: 'Hello!' },
    { why: 'a fallback may hold a bar', text: '{{Dream| this | that }}', becomes: 'this | that' },
    { why: 'blank without a fallback', text: '{{Dream}} and {{dream}}', becomes: 'blank: Dream, dream' },
    { why: 'one of two is blank', text: '{{Dear}} {{Dream}} {{Dream}}', becomes: 'blank: Dream' },
    {
      why: 'unknown is blank: the letter was stopped before',
      text: '{{Shoe size}}',
      becomes: 'blank: Shoe size',
    },
    { why: 'braces of one are text', text: '{Dear}', becomes: '{Dear}' },
    { why: 'a third brace is text', text: '{{{Dear}}}', becomes: '{Ann}' },
    { why: 'an apostrophe of a Gmail draft', text: '{{Child&#39;s name}}', becomes: 'Kim' },
    { why: 'a curly one', text: '{{Child&rsquo;s name}}', becomes: 'Kim' },
    { why: 'a space of a Gmail draft', text: '{{First&nbsp;name}}', becomes: 'Ann' },
  ])('$why', ({ text, becomes }) => {
    expect(merged(text)).toBe(becomes);
  });

  test('is listed once, in the order of the text', () => {
    expect(fieldsIn('{{Dear}} {{dear}} {{Dear|friend}} {{Company}}')).toEqual([
      { name: 'Dear', key: 'dear', fallback: null },
      { name: 'Dear', key: 'dear', fallback: 'friend' },
      { name: 'Company', key: 'company', fallback: null },
    ]);
  });

  test('Dear and Sender are Cultivate’s own, whatever the office’s columns are called', () => {
    const values = fieldValues(
      [
        ['Sender', 'the van'],
        ['dear', 'x'],
      ],
      { dear: 'Ann', sender: 'Nora' },
    );

    expect(mergeFields('{{Sender}}, {{Dear}}', values, 'plain text')).toEqual({
      ok: true,
      text: 'Nora, Ann',
    });
  });
});

describe('a value is put in', () => {
  const put = (value: string, surroundings: Surroundings, template = '<{{Name}}>') => {
    const values = fieldValues([['Name', value]], { dear: '', sender: '' });
    const result = mergeFields(template, values, surroundings);
    return result.ok ? result.text : null;
  };

  test.each<{ why: string; value: string; surroundings: Surroundings; becomes: string }>([
    {
      why: 'as it stands in plain text',
      value: 'a < b & c',
      surroundings: 'plain text',
      becomes: '<a < b & c>',
    },
    {
      why: 'without markup in HTML',
      value: `<b onclick="x('y')">&</b>`,
      surroundings: 'HTML',
      becomes: '<&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;&lt;/b&gt;>',
    },
    {
      why: 'lines are lines in HTML',
      value: 'one\r\ntwo\nthree',
      surroundings: 'HTML',
      becomes: '<one<br>two<br>three>',
    },
    {
      why: 'no header comes with it into a subject',
      value: 'Ann\r\nBcc: all@example.com\u2028\0x',
      surroundings: 'subject',
      becomes: '<Ann Bcc: all@example.com x>',
    },
    {
      why: 'a field in a value is text',
      value: '{{Sender}}',
      surroundings: 'plain text',
      becomes: '<{{Sender}}>',
    },
    {
      why: 'so are the signs of replacing',
      value: '$& $1 $$',
      surroundings: 'plain text',
      becomes: '<$& $1 $$>',
    },
  ])('$why', ({ value, surroundings, becomes }) => {
    expect(put(value, surroundings)).toBe(becomes);
  });

  test.each<{ surroundings: Surroundings; becomes: string }>([
    { surroundings: 'HTML', becomes: 'all &amp; <b>sundry</b>' },
    { surroundings: 'subject', becomes: 'all &amp; <b>sundry</b>' },
  ])('a fallback is part of the template: $surroundings', ({ surroundings, becomes }) => {
    expect(put('', surroundings, '{{Name|all &amp; <b>sundry</b>}}')).toBe(becomes);
  });

  test('whatever stands in a cell, HTML shows it and a subject keeps to its line', () => {
    const wrong = naughtyStrings.filter((value) => {
      const [html, subject] = [put(value, 'HTML', '{{Name|}}'), put(value, 'subject', '{{Name|}}')];
      return (
        html === null || /[<>](?!br>|$)/.test(html.replace(/<br>/g, '')) || /[\r\n\0]/.test(subject ?? '\n')
      );
    });

    expect(wrong).toEqual([]);
  });

  test('escaped text says the same', () => {
    expect(escapeHtml('a > b')).toBe('a &gt; b');
  });
});

describe('a letter is stopped', () => {
  const KNOWN = ['Name', 'Company', 'First name', 'Pet’s name'];

  test.each<{ why: string; text: string; way?: LetterWay; known?: readonly string[]; problems: string[] }>([
    { why: 'not by fields that are known', text: '{{Dear|friend}} {{PETS NAME}} {{sender}}', problems: [] },
    {
      why: 'by a slip, once',
      text: '{{Frist name}} {{Frist name|you}}',
      problems: ['{{Frist name}} is no column of Contacts: did you mean {{First name}}?'],
    },
    {
      why: 'by a field that is like none',
      text: '{{Shoe size}}',
      problems: ['{{Shoe size}} is no column of Contacts: write a column’s header, as it stands there'],
    },
    {
      why: 'by braces left open',
      text: 'Dear {{Dear, how are you, and how is the family?',
      problems: ['“{{Dear, how are you, and” has braces without a partner: a field is {{Header}}.'],
    },
    {
      why: 'by braces that only close, beside a field',
      text: '{{Dear}} Company}}',
      problems: ['“Company}}” has braces without a partner: a field is {{Header}}.'],
    },
    {
      why: 'by a field within a field',
      text: '{{Dear|{{Company}}}}',
      problems: ['“{{Dear| }}” has braces without a partner: a field is {{Header}}.'],
    },
    {
      why: 'by braces without a name',
      text: '{{ |friend}}',
      problems: ['A pair of braces without a name: write a column’s header into it, such as {{Dear}}.'],
    },
    {
      why: 'by a personal field in a letter that goes Together, not by who signs it',
      text: '{{Dear|friend}} {{Sender}}',
      way: 'Together',
      problems: [
        '{{Dear}} is each person’s own, and this letter goes Together: set How to One each, or take the field out.',
      ],
    },
    {
      why: 'by formatting inside the braces of a Gmail draft',
      text: '{{<b>Company</b>}}',
      problems: ['{{<b>Company</b>}} is no column of Contacts: did you mean {{Company}}?'],
    },
    {
      why: 'by a header that stands there twice',
      text: '{{Pet’s name}}',
      known: [...KNOWN, 'pet’s NAME'],
      problems: ['{{Pet’s name}} stands above several columns of Contacts: rename all but one'],
    },
    {
      why: 'not by a second column for what has a meaning of its own',
      text: '{{Sender}}',
      known: [...KNOWN, 'Sender', 'sender'],
      problems: [],
    },
  ])('$why', ({ text, way = 'One each', known = KNOWN, problems }) => {
    expect(whyFieldsStop(text, known, way)).toEqual(problems);
  });
});

test.each([
  {
    blank: ['Dear'],
    words:
      'Dear is blank: fill it on Contacts, or give the field words for those without, as {{Dear|friend}} does',
  },
  {
    blank: ['Dear', 'Area'],
    words:
      'Dear, Area are blank: fill them on Contacts, or give the field words for those without, as {{Dear|friend}} does',
  },
])('a row is stopped by $blank', ({ blank, words }) => {
  expect(blankInWords(blank)).toBe(words);
});
