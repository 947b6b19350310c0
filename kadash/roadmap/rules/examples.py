"""Goals to learn from (APPA, Key Accounts course, "Roadmap"): what it accepts, and what it does not."""

ACCEPTABLE = (
    "Increase commercial and industrial revenues by 42% of weather normalized total annual revenues by 2020",
    "Increase C&I sector load factor by 8% by year end 2017",
    "Identify at least 10 projects with a total demand reduction potential of 200 MW and energy reduction of "
    "100,000 MWh by year end 2020",
    "Provide our power supplier with 15 MW of distributed generation potential by 2020",
    "Develop a relationship by setting up three meaningful interactions with at least one decision with each "
    "key account by 4th quarter",
    "The engineering department will respond to a key accounts' request for information within one working "
    "day",
    "All key account bills will be reviewed for accuracy before mailing with a target 99% of the bills going "
    "out correctly",
    "By the end of 2nd quarter, develop customer profiles for the top 15 key accounts based on the at-risk "
    "analysis",
)

UNACCEPTABLE = (
    "Conduct a seminar for all key accounts",
    "Have lunch with KAs each month",
    "Strengthen relationship with key accounts",
    "Play golf with KAs often",
)
