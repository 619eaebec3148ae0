export { readNumber, type Decimal } from '../../engine/number';
