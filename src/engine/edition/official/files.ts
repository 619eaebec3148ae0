/** The shipped editions' files. A new edition is one JSON file here and one line below. */
export { default as districtUnnamed2023 } from './district-unnamed-2023.json';
export { default as dongthapDistrict } from './dongthap-district.json';
export { default as hcmcCommune2025 } from './hcmc-commune-2025.json';
export { default as hcmcCommune2026 } from './hcmc-commune-2026.json';
export { default as hcmcDepartments2025 } from './hcmc-departments-2025.json';
export { default as khanhhoaCommune2024 } from './khanhhoa-commune-2024.json';
export { default as ministry2020 } from './ministry-2020.json';
export { default as ministry2022 } from './ministry-2022.json';
export { default as ministry2025 } from './ministry-2025.json';
export { default as mostUnits2025 } from './most-units-2025.json';
export { default as national2022 } from './national-2022.json';
export { default as national2025 } from './national-2025.json';
export { default as province2020 } from './province-2020.json';
export { default as province2022 } from './province-2022.json';
export { default as province2023 } from './province-2023.json';
export { default as province2025 } from './province-2025.json';
export { default as tayninhCommune2025 } from './tayninh-commune-2025.json';
