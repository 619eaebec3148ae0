export { periodIn } from '../../engine/period-in';
