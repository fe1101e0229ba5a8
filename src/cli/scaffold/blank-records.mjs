/**
 * Records as they are before anybody filled them in: every field is there and empty, so that an editor completes each by the schema
 * and `npm run data` names each that is still missing. Pure.
 */

/** @typedef {{ path: string, record: Record<string, unknown> }} BlankFile `path` is relative to the folder of the records. */

/** @param {string} id @returns {BlankFile} */
export function blankStudy(id) {
  return {
    path: `studies/${id}.json`,
    record: {
      $schema: '../schemas/study.schema.json',
      id,
      citation: {
        type: 'article-journal',
        title: '',
        author: [{ family: '', given: '' }],
        'container-title': '',
        issued: { 'date-parts': [[0]] },
        DOI: '',
        PMID: '',
      },
      design: '',
      participants: null,
      population: '',
      intervention: '',
      comparator: null,
      results: [{ outcome: '', effect: '', p: null, ci: null, direction: '', numeric: null }],
      limits: [''],
      funding: null,
      retracted: false,
      confidence: '',
      doubt: null,
      sameTrialAs: null,
      checkedIn: [{ url: '', what: '' }],
      checkedOn: '',
    },
  };
}

/** @param {string} id @returns {BlankFile} */
export function blankTopic(id) {
  const domain = { lowers: null, why: '' };
  return {
    path: `topics/${id}.json`,
    record: {
      $schema: '../schemas/topic.schema.json',
      id,
      group: '',
      label: '',
      proposition: '',
      seed: false,
      evidence: {
        finding: '',
        certainty: '',
        why: null,
        grade: {
          start: { level: '', why: '' },
          riskOfBias: domain,
          inconsistency: domain,
          indirectness: domain,
          imprecision: domain,
          publicationBias: domain,
          raised: null,
          note: null,
        },
        summary: '',
        overstatements: [''],
        population: null,
        doses: null,
        effect: null,
        unknown: [''],
        turns: [],
        lastEvidenceYear: null,
        searchedOn: '',
      },
      harm: null,
      safetyNote: null,
      studies: { for: [], against: [], neutral: [] },
    },
  };
}

/** A concept: words of the language. @param {string} id @returns {BlankFile} */
export function blankConcept(id) {
  return {
    path: `cues/concepts/${id}.json`,
    record: {
      $schema: '../../schemas/concept.schema.json',
      id,
      why: '',
      phrases: [''],
      hits: ['', '', ''],
      misses: ['', '', ''],
    },
  };
}

/** When a sentence may speak of a topic. @param {string} id The topic's. @returns {BlankFile} */
export function blankCandidacy(id) {
  return {
    path: `cues/candidacies/${id}.json`,
    record: { $schema: '../../schemas/candidacy.schema.json', id, why: '', family: '', needs: [''], drug: [''], core: [''] },
  };
}
