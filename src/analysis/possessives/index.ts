export {timesBefore} from './attributive.ts'
export {createPossessiveModel, type PossessiveModel, possessiveData} from './model.ts'
export {type LostOwner, lostOwnerOf} from './owners.ts'
export {type PossessiveSlip, possessiveSlipAt} from './slips.ts'
