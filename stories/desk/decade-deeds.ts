/**
 * A body of the town, and what it does in ten years: a verb, whom else it concerns, its objects with bars between, and
 * whether doing it takes weeks.
 */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly tag: string;
  readonly deeds: readonly (readonly [verb: string, concerned: string, things: string, lasts?: true])[];
}

export const bodies: readonly Body[] = [
  {
    id: "council",
    name: "Town Council",
    tag: "politics",
    deeds: [
      ["Council approves", "", "the Millgate flood wall|220 flats at Tanner's Yard|a market on Sundays|the ring path"],
      [
        "Council rejects",
        "",
        "a casino at the pier|taller houses in Weavers' Row|a tax on second homes|paid parking by night|a cable car to the hill",
      ],
      [
        "Council opens",
        "",
        "the new library|a night shelter in Eastfield|the rebuilt lido|a youth house in Northgate|a skate ground|its first allotments since the war",
      ],
      [
        "Council bans",
        "",
        "lorries from the old town|fireworks on the beach|gas heating in new houses|scooters from the promenade",
      ],
      ["Council sells", "", "the old customs house|two car parks|the Corn Hall"],
      ["Council names", "", "a bridge after its first woman mayor|its first night mayor|a town poet"],
      ["Council freezes", "", "rents in 900 flats|its own pay|the price of school meals", true],
      [
        "Council adopts",
        "",
        "a budget with 9 million less|the budget of the dry year|a plan for 4,000 trees|rules for short lets|a charter for carers",
      ],
      ["Council and club quarrel over", "club", "the stadium lease|noise on match days", true],
      ["Council pays for", "hospital", "a second ambulance station|beds for the heat wave"],
    ],
  },
  {
    id: "transit",
    name: "Quill Transit",
    tag: "transport",
    deeds: [
      [
        "Trams",
        "",
        "reach Eastfield|stop for a week of ice|run all night for the first time|turn at the new harbour loop|run without conductors",
      ],
      [
        "Transit raises",
        "",
        "fares by 4 %|fares by 6 %|drivers' pay after a ballot|the fine for riding without a ticket",
      ],
      [
        "Transit buys",
        "",
        "30 electric buses|nine second-hand trams|a depot in Northgate|a ferry for the estuary|a ticket firm|snow ploughs",
      ],
      [
        "Transit tests",
        "",
        "a bus without a driver|free rides for pupils|tickets by telephone|quiet wheels on line 2",
        true,
      ],
      [
        "Transit closes",
        "",
        "the ticket office at Millgate|line 7|the tunnel for repairs|four stops in the old town|its lost property office",
      ],
      ["Bus drivers strike over", "", "split shifts|a dismissed colleague|the summer timetable", true],
      ["Transit loses", "", "a suit over a broken rail|its head of works|the contract for the island bus"],
      ["Line 4", "", "reopens after 14 months|carries its ten millionth rider|gets a stop at the university"],
      ["Transit and harbour share", "harbour", "a new quay station|the cost of the swing bridge", true],
    ],
  },
  {
    id: "hospital",
    name: "St Orla Hospital",
    tag: "health",
    deeds: [
      [
        "St Orla opens",
        "",
        "a ward for burns|its roof for helicopters|a clinic in Eastfield|a birth house|a memory clinic|a garden for visitors|a night pharmacy",
      ],
      [
        "St Orla closes",
        "",
        "its laundry|the children's ward for a month|the old chapel|30 beds for want of nurses",
        true,
      ],
      [
        "St Orla performs",
        "",
        "its first kidney transplant|an operation by robot|a thousand hips in a year|its first heart valve by catheter",
      ],
      ["St Orla reports", "", "an outbreak of measles|waiting times at a record|fewer falls|a cyber attack"],
      [
        "Nurses at St Orla",
        "",
        "walk out for two days|win a rise of 5 %|vote against night rotas|march to the town hall",
      ],
      [
        "St Orla hires",
        "",
        "40 nurses from abroad|a first chief of patient safety|its own electricians|a chaplain for all faiths",
      ],
      [
        "St Orla and university found",
        "university",
        "a school of nursing|an institute for sleep|a bank of blood samples",
      ],
      [
        "St Orla cancels",
        "",
        "200 operations|a contract with its caterer|visits during the flu wave|its plan for a car park",
      ],
    ],
  },
  {
    id: "harbour",
    name: "Harbour Board",
    tag: "harbour",
    deeds: [
      [
        "Harbour dredges",
        "",
        "the north channel|the yacht basin|the river mouth after the storm|the ferry berth",
        true,
      ],
      [
        "Harbour leases",
        "",
        "Pier 4 to a cable firm|the fish hall to 30 traders|the dry dock|a shed to the sea museum",
      ],
      [
        "Harbour records",
        "",
        "a million tonnes of grain|the lowest catch since 1950|a hundred cruise calls|its first loss|a seal colony",
      ],
      [
        "A freighter",
        "",
        "runs aground off the mole|loses 19 containers|is held over unpaid wages|burns at Pier 2|brings a stowaway",
      ],
      ["Harbour plants", "", "sea grass on nine hectares|a row of wind masts|oyster beds", true],
      [
        "Dockers",
        "",
        "refuse a cargo of waste|agree to longer shifts|win back their canteen|block the gate for a day|elect a woman to lead them",
      ],
      ["Harbour buys", "", "a second tug|an ice boat|the rail yard"],
      ["Harbour raises", "", "dues for cruise ships|the mole by a metre|the wreck of the Maud", true],
      ["Harbour and power firm lay", "power", "a shore cable for ships|a hydrogen pipe", true],
      ["Pilots", "", "rescue a sailing crew|move into the old lighthouse|strike on a spring tide"],
    ],
  },
  {
    id: "university",
    name: "Quillhaven University",
    tag: "science",
    deeds: [
      [
        "University admits",
        "",
        "its ten thousandth student|refugees without papers|too many dentists by mistake|its oldest student, 84",
      ],
      [
        "University opens",
        "",
        "a marine station|a hall of residence for 600|its archive on Sundays|a wind tunnel|a seed bank",
      ],
      ["Students", "", "occupy the senate hall|rate their lodgings|build a solar boat|vote to leave the union"],
      ["University wins", "", "8 million for tide research|a prize for cheap lenses|the bid for the data centre"],
      ["University drops", "", "Latin as a subject|its oil shares|the entrance test"],
      [
        "Researchers",
        "",
        "find a wreck of the 1600s|map the town's heat|date the abbey's roof|count the eels|record the last speaker of a dialect|teach gulls to count",
      ],
      ["University elects", "", "its first rector from abroad|a rector by one vote"],
      ["University cuts", "", "60 posts|the music school|its summer term"],
      ["University and transit try", "transit", "signals that learn|paint that lights the rails", true],
      ["University returns", "", "masks to the islands|a gift from a cigarette firm|a library book after 90 years"],
    ],
  },
  {
    id: "power",
    name: "Estuary Power",
    tag: "energy",
    deeds: [
      ["Estuary Power raises", "", "prices by 8 %|prices by 19 %|a loan for the sea cable|the dam at Upper Quill"],
      [
        "Estuary Power starts",
        "",
        "a wind farm of 24 masts|heat from the sewers|a battery at Northgate|a hotline for arrears|its own repair school",
      ],
      [
        "Blackout",
        "",
        "in the old town for six hours|at the airport road|stops the trams on market day|at the university before the exams",
      ],
      ["Estuary Power shuts", "", "its last coal boiler|the gasworks|a turbine with a crack"],
      [
        "Estuary Power pays",
        "",
        "a fine for late repairs|3 million to fishermen|its first dividend in six years|back 40 crowns a household",
      ],
      ["Estuary Power drills", "", "for warm water at Tanner's Yard|a second well and finds nothing", true],
      ["Estuary Power replaces", "", "12,000 meters|the lamps on the pier|a chief executive after nine months", true],
      ["Estuary Power and council settle", "council", "the bill for street lamps|the route of the sea cable"],
      ["Estuary Power recalls", "", "a series of smart plugs|its bills of March|300 boilers"],
    ],
  },
  {
    id: "club",
    name: "Quillhaven Rovers",
    tag: "sport",
    deeds: [
      [
        "Rovers win",
        "",
        "the county cup|promotion on the last day|nine games in a row|the women's league|a friendly against sailors",
      ],
      [
        "Rovers lose",
        "",
        "the cup final on penalties|twelve points for unpaid bills|their keeper to a rival|0–7 at home|their bus in a ditch",
      ],
      [
        "Rovers sign",
        "",
        "a striker of 17|three brothers|a coach from the women's team|a goalkeeper from the lifeboat crew",
      ],
      ["Rovers dismiss", "", "their coach at Christmas|a coach after 40 days|the whole medical staff"],
      ["Rovers open", "", "a stand for 3,000|a school for referees|their pitch to the town"],
      [
        "Supporters",
        "",
        "buy a tenth of the club|boycott the derby|paint the viaduct|plant a hedge round the ground|save the old gate",
      ],
      ["Rovers play", "", "behind closed doors|their thousandth league match"],
    ],
  },
];
