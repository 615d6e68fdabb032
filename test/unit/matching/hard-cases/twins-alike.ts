import type { HardCase } from './hard-case.ts';
import { ELM, MILL, NHS, OAK, person } from '../people.ts';

/** Names that are, or might be, given to two children of one birth, and are easily taken for one. */
const ALIKE = `
  Ella Ellie; Ella Bella; Maria Marie; Maria Mariah; Jayden Hayden; Tyler Taylor; Aiden Jaiden; Oliver Olivia;
  Amelia Emilia; Amelia Mia; Daniel Daniela; Joseph Josephine; Louis Lewis; Harry Henry; Jack Jake; Jack John;
  Jake Jade; Liam William; Anna Hannah; Anna Annie; Lily Lillian; Emma Emily; Emily Emilia; Eve Evie; Evie Ellie;
  Isla Isabella; Isabel Isabella; Mohammed Ahmed; Mohammed Mahmood; Hassan Hussain; Hamza Hafsa; Zain Zainab;
  Zara Sara; Amir Samir; Fatima Fahima; Yusuf Yunus; Ibrahim Ismail; Michal Mikolaj; Zofia Zosia; Ewa Eva;
  Harpreet Hardeep; Jaspreet Gurpreet; Gurpreet Gurdeep; Manpreet Mandeep; Simran Simranjit; Kwame Kwabena;
  Kofi Kofo; Taiwo Kehinde; Chidi Chidera; Ngozi Nkechi; Tolu Tola; Bolu Bola; Rose Rosie; Maya Mia; Leo Leon;
  Theo Leo; Theo Theodore; Alex Alexa; Alfie Archie; Frankie Francesca; George Georgia; Georgia Georgina;
  Lucy Lucas; Megan Morgan; Molly Polly; Nathan Nathaniel; Jonathan Nathan; Owen Ewan; Paul Paula; Ruby Rudy;
  Ryan Bryan; Sophie Sophia; Victor Victoria; Ava Eva; Dylan Dillon; Erin Aaron; Carl Carla; Kian Kieran;
  Tia Tiana; Mason Jason; Amy May; Mae Maeve; Rayan Rayhan; Ayaan Aryan; Arjun Arun; Priya Riya; Kiran Karan;
  Inaya Anaya; Anya Tanya; Sonia Tania; Christine Christina; Joanna Joanne; Helen Helena; Sean Shane`
  .split(';')
  .map((pair) => pair.trim().split(' '));

const BORN = '2016-10-21';

/** The absent one is asked for; the other is on the books, as each of these has them. */
const WAYS: readonly (readonly [string, Rest, Rest])[] = [
  ['in one home', { homes: [OAK] }, { homes: [OAK] }],
  ['since they moved', { homes: [ELM] }, { homes: [OAK, MILL] }],
  ['without an address', { homes: [] }, { homes: [OAK] }],
  ['under one number', { homes: [OAK], ids: [NHS.one] }, { homes: [OAK], ids: [NHS.one] }],
  ['with a slip in the date', { homes: [OAK], born: '2016-10-12' }, { homes: [OAK] }],
];
type Rest = Parameters<typeof person>[2];

export const TWINS_ALIKE: readonly HardCase[] = ALIKE.flatMap(([one = '', other = ''], nth) => {
  const [how = '', wanted, held] = WAYS[nth % WAYS.length] ?? [];
  const family = ['Thornby', 'Khan', 'Smith', 'Okafor', 'Nowak'][nth % 5] ?? 'Thornby';
  return [
    [one, other],
    [other, one],
  ].map(([asked = '', present = '']) => ({
    family: 'twins of like names',
    situation: `${asked} for ${present}, ${how}`,
    held: { twin: person(present, family, { born: BORN, ...held }) },
    wanted: person(asked, family, { born: BORN, ...wanted }),
  }));
});
