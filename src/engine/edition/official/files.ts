/** The shipped editions' files. A new edition is one JSON file here and one line below. */
export { default as hcmcCommune2026 } from './hcmc-commune-2026.json';
export { default as province2022 } from './province-2022.json';
export { default as province2023 } from './province-2023.json';
export { default as tayninhCommune2025 } from './tayninh-commune-2025.json';
