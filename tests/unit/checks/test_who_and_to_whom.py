"""Who does what to whom, what is put first, and what a denial amounts to in English."""

import pytest

from tests.unit.checks.test_negation import codes

TURNED = [
    ("司机被乘客打伤。", "The driver injured a passenger."),
    ("商家被顾客投诉。", "The shop complained about a customer."),
    ("老师向学生道歉。", "The students apologized to the teacher."),
    ("警察向目击者出示照片。", "A witness showed police the photo."),
    ("记者采访村民。", "Villagers interviewed reporters."),
    ("他把房子租给了一对夫妇。", "He rented the house from a couple."),
    ("我把车卖给了邻居。", "I bought a car from my neighbor."),
    ("小店向农户收购鸡蛋。", "The shop sells eggs to farmers."),
    ("她从演员变成导演。", "She went from director to actress."),
    ("她忍不住笑了。", "She suppressed a laugh."),
    ("他更看重友情，而不是金钱。", "He values money over friendship."),
    ("比起城市，他更喜欢乡村。", "He prefers the city to the countryside."),
    ("他不仅写诗，还画画。", "Instead of writing poems, he paints."),
    ("参与者不少于两百人。", "At most 200 people took part."),
]
RIGHT = [
    ("小偷被居民抓住。", "Residents caught the thief."),
    ("小偷被居民抓住。", "The thief was caught by residents."),
    ("银行向企业提供贷款。", "The bank provides loans to companies."),
    ("银行向企业提供贷款。", "Companies get loans from the bank."),
    ("企业向员工发放奖金。", "Employees received bonuses from the company."),
    ("公司向农民租地。", "Farmers rent their land to the company."),
    ("台风袭击沿海地区。", "Coastal areas were hit by the typhoon."),
    ("他把房子租给学生。", "Students rent the house from him."),
    ("他向银行借了三万元。", "The bank lent him 30,000 yuan."),
    ("由上海飞往东京的航班延误。", "A flight from Shanghai to Tokyo was delayed."),
    ("比起城市，他更喜欢乡村。", "He prefers the countryside to the city."),
    ("他选择留下而不是离开。", "Instead of leaving, he chose to stay."),
    ("他不仅写诗，还画画。", "As well as writing poems, he paints."),
    ("她忍不住哭了。", "She could not hold back her tears."),
    ("该基金去年向企业投入逾十亿美元。", "The fund put more than $1bn into startups last year."),
    ("这个价格并不贵。", "The price is reasonable."),
    ("这里的夏天不热。", "Summers here are mild."),
    ("我们不能坐视不管。", "We must act."),
    ("双方没有分歧。", "The two sides see eye to eye."),
    ("航班不受台风影响。", "Flights are running as usual despite the typhoon."),
    ("道路尚未修复，车辆须绕行。", "Vehicles must take a detour until the road is repaired."),
    ("未经许可，不得拍照。", "Photography requires permission."),
    ("餐厅不再供应早餐。", "The restaurant has stopped serving breakfast."),
]
LOST = [
    ("这个价格并不贵。", "The price is expensive."),
    ("这里的夏天不热。", "Summers here are hot."),
    ("药物未发挥作用。", "The medicine worked."),
    ("校方并未收到投诉。", "The school received complaints."),
]


@pytest.mark.parametrize(("source", "target"), TURNED)
def test_sides_that_changed_places_are_told(source: str, target: str) -> None:
    """The words of one side stand where those of the other should."""
    assert codes(source, target)


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_what_is_said_in_other_words_is_not_told(source: str, target: str) -> None:
    """Another voice, another order or what a denial amounts to says the same."""
    assert not codes(source, target)


@pytest.mark.parametrize(("source", "target"), LOST)
def test_a_denied_word_that_is_said_is_told(source: str, target: str) -> None:
    """English says what the source denies, and denies nothing."""
    assert codes(source, target)
