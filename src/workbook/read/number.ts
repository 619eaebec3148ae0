export { readNumber, type Decimal, type ReadNumber } from '../../engine/number';
