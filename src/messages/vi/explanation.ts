import type { ExplanationSpeech, ExplanationTexts } from '../explanation';
import { ruleTexts } from './edition';

const BANDS = { full: 'đạt điểm tối đa', proportional: 'tính theo tỷ lệ', nothing: 'không có điểm' } as const;

export const explanationTexts: ExplanationTexts = {
  criterion: ({ code, name, max }) =>
    max === null ? `${code}: ${name} (chưa rõ điểm tối đa).` : `${code}: ${name} (tối đa ${max} điểm).`,
  rule: ({ rule }) => `Cách tính điểm: ${rule}`,
  figures: ({ figures }) => `Số liệu: ${figures.join('; ')}.`,
  figure: ({ id, label, value }) => `${id} (${label}) = ${value}`,
  noFigure: 'chưa có',
  yes: 'Có',
  no: 'Không',
  ratio: ({ ratio, band }) => `Tỷ lệ ${ratio}: ${BANDS[band]}.`,
  part: ({ label, points, worth }) =>
    points === null ? `${label}: chưa có điểm (tối đa ${worth})` : `${label}: ${points}/${worth} điểm`,
  parts: ({ parts }) => `Các phần: ${parts.join('; ')}.`,
  didNotArise: 'Không phát sinh.',
  scored: ({ points, max }) => `Điểm theo công thức: ${points}/${max}.`,
  outcome: {
    missing: 'Chưa có điểm: còn thiếu số liệu.',
    undecided: 'Cần xem xét: mẫu số bằng 0 và văn bản không nêu điểm trong trường hợp này.',
    invalid: 'Chưa có điểm: có số liệu không hợp lý, hãy kiểm tra lại.',
    given: 'Điểm do người chấm nhập, không tính từ số liệu.',
    'no-maximum': 'Chưa có điểm: nguồn không nêu điểm tối đa.',
    'not-applicable': 'Không áp dụng: không tính vào điểm tối đa.',
  },
  decision: ({ number, inferred }) =>
    number === null
      ? 'Căn cứ: chưa rõ số văn bản ban hành.'
      : `Căn cứ: ${number}${inferred ? ' (suy luận, chưa thấy bản gốc)' : ''}.`,
};

export const explanationSpeech: ExplanationSpeech = {
  language: 'vi',
  rules: ruleTexts,
  explanation: explanationTexts,
};
