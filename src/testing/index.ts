export {type RuleTest, testsOf} from './rule-tester.ts'
