/** Forms that are at home on both sides of the Atlantic, whatever dictionaries prefer. */
export const everydayVariants: ReadonlySet<string> = new Set(
  (
    'amid amidst among amongst while whilst toward towards forward forwards backward backwards afterward afterwards upward ' +
    'upwards downward downwards onward onwards inward inwards outward outwards homeward homewards learnt burnt dreamt spelt ' +
    'leapt leant spoilt knelt spilt adviser advisor advisers advisors gray grey catalogue catalogues dialogue dialogues ' +
    'analogue theatre theatres acknowledgement acknowledgements judgement judgements ageing okay ok co-operate cooperate ' +
    'email e-mail website programme disc disk enquiry inquiry enquiries inquiries ensure insure glamour storey ' +
    'prev groyne groynes kaftan kaftans schemas mise oversized lychee lychees hurray chaperone grandad girlie likeable unshakeable formulae mousey dietician ' +
    'dieticians protestor protestors racquet racquets doughnut doughnuts donut donuts yoghurt yogurt whisky whiskey axe ax axes omelette smidge cosy cozy moustache mustache'
  ).split(' ')
)
