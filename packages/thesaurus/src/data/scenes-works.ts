/** As in scenes-land.ts: processing, minerals, materials, energy, environment and machines. */
export const worksScenes = `
hot-air-drying | sấy khay bị cháy cạnh, chỗ khô chỗ ướt, phải đảo tay, màu xỉn
heat-pump-drying | sấy mà vẫn giữ màu giữ mùi, sấy nóng bị thâm, bay hết tinh dầu, nhiệt thấp
freeze-drying | giữ nguyên hình xốp giòn, khách Nhật Hàn mua, đông lạnh rồi hút khô, đắt tiền
spray-drying | làm bột hòa tan, khuấy là tan, cô đặc rồi phun, hút ẩm vón cục, gói nhỏ pha uống liền
solar-drying | phơi sân bụi ruồi gà chó, mưa chạy không kịp, nhà kính phơi, không có điện
grain-drying | thóc ngô gặt về gặp mưa nảy mầm, lên men nóng, không có sân phơi
herb-drying | lá thuốc phơi đen mất mùi, mốc, dược liệu mất chất
wood-fired-replacement | lò củi khói, tốn người canh lửa, hàng ám khói, phá rừng lấy củi
dryer-control | canh lửa cả đêm, nhiệt lúc cao lúc thấp, cháy cả mẻ, hẹn giờ tự tắt
smoke-free-drying | hàng sấy bị ám khói, khách chê mùi, vượt chất độc khói
mould-control | đóng gói mấy tuần là mốc, mốc trắng mốc xanh, trời nồm
moisture-control | hàng khô để lâu ỉu mềm, hút ẩm, gói chống ẩm, vón
enzymatic-browning | gọt ra bị thâm đen nâu, mất màu, không muốn dùng chất tẩy trắng
sulphur-dioxide-residue | xông diêm sinh cho đẹp màu bị cấm, không dùng lưu huỳnh
steam-distillation | nồi chưng lá lấy dầu, tốn củi, thời gian dài, được ít dầu, dầu khét đục
oil-still-improvement | nồi nấu dầu thủ công thủng rò hơi, nước làm mát nóng, thất thoát dầu
cinnamon-oil | dầu quế đục, mùi khét, người mua ép giá vì hàm lượng thấp
essential-oil | tinh dầu lẫn nước, bay mùi, pha giả, bán thô rẻ
vacuum-distillation | tách lấy phần tinh khiết, dầu thô bán rẻ, tinh chế nâng giá
distillation-residue | bã sau nấu dầu chất cao như núi, đốt khói, chưa có ai dùng
hydrosol | nước thừa sau chưng có mùi thơm đổ đi, tận dụng
natural-cosmetics | làm xà phòng dầu gội từ cây nhà, không biết pha, tách lớp, ngứa da
supercritical-extraction | chiết không dùng dung môi, giữ trọn hoạt chất, CO2
solvent-extraction-plant | ngâm cồn lấy chất, hiệu suất thấp, còn mùi cồn
concentration-evaporation | cô nước đặc lâu, cháy nồi, tốn củi, cao sánh bị khét đắng
microencapsulation | bọc hạt nhỏ giữ mùi, bay hơi nhanh, nhả chậm
instant-powder | bột pha nước uống ngay, dễ mang đi, thay cao đặc, tan nhanh không cặn
natural-colour | phẩm màu hóa chất bị chê, lấy màu từ lá hoa củ, phai màu
distilled-spirit | rượu ngô nấu men lá, uống đau đầu, sốc, khét, đục, độ không đều
methanol-aldehyde | rượu uống nhức đầu, ngộ độc, khử độc rượu, lọc andehit
fruit-wine | mận đào dâu chín rụng làm rượu vang, lên men bị chua hóa giấm, cặn đục
apple-vinegar | làm giấm từ quả rụng táo mèo, váng con giấm
lactic-fermentation | dưa muối bị khú, thịt chua hỏng, men cái, nổi váng
juice-production | nước ép tách lớp, chua, hỏng sau mấy ngày, đóng chai
bottled-water | đóng chai nước suối, lọc, bình, cặn trắng
honey-processing | mật ong sủi bọt, lên men, kết đường, nhiều nước
honey-adulteration | mật ong nấu đường giả, thử thật giả
meat-smoking | thịt gác bếp, lạp xưởng hun khói, mốc, khói độc, khô cứng
fish-processing | cá phi lê, cắt khúc, hút chân không, khử tanh, xông khói
fish-by-product | đầu xương da lòng cá vứt bỏ thối, tận dụng làm mắm, dầu, bột
vermicelli | miến dong đứt sợi, đục, phơi bụi, tráng tay, bún phở
starch-production | lọc bột củ, nước thải chua thối, bột xám
oil-pressing | ép lạc vừng sở chè lấy dầu, dầu khét, bã khô
nut-processing | bóc vỏ hạt cứng bằng búa, nứt hạt, mắc ca óc chó hạt dổi
bamboo-shoot-processing | măng tươi luộc, đắng, nhớt, ngả đen, ngâm muối, màu vàng ô
jam-jelly | mứt kẹo ô mai lại đường, mốc, cứng
canning | đóng hộp đóng túi nấu chín để ngoài không hỏng, ăn liền
pasteurisation | chai nước đóng xong nổi váng, phồng nắp, xì ga, diệt khuẩn mà giữ vị
natural-preservative | không dùng chất bảo quản hóa học, để lâu không hỏng
shelf-life-testing | không biết ghi hạn sử dụng bao lâu, siêu thị đòi phiếu
vacuum-packaging | túi xì hơi, hút không chặt, thủng túi
active-packaging | màng bọc giữ tươi, hút ẩm, chống mốc, thay túi ni lông
biodegradable-packaging | bỏ hộp xốp túi ni lông, hộp từ bã tre, tự phân hủy, đĩa lá
filling-sealing | chiết rót bằng tay, dán nắp, đong không đều
haccp | đoàn kiểm tra nhắc vệ sinh, xưởng một chiều, siêu thị đòi chứng nhận an toàn
factory-hygiene | xưởng chế biến ruồi, nền ướt, khuẩn, rửa thiết bị không sạch
kitchen-scale-processing | làm tại bếp nhà, chưa có xưởng, muốn nâng cấp lên máy móc
product-development | nghĩ ra món mới từ nguyên liệu cũ, hợp khẩu vị khách trẻ
coumarin-control | châu Âu trả hàng vì chất hại gan trong quế, vượt mức cho phép
steam-sterilise-spice | gia vị nhiễm khuẩn, bị trả hàng, diệt khuẩn mà không mất mùi
peeling-coring | gọt vỏ bỏ hạt bằng tay chậm, đau tay, đứt tay
fine-grinding | nghiền bột thô, nóng máy mất mùi, bụi bay
artichoke-products | cao atisô, lá atisô, trà túi lọc, đắng, quánh
extract-hygroscopic | bột cao hút ẩm chảy nước, đóng cục dính túi
medicinal-cultivation | trồng cây thuốc, giống lẫn, không đủ hoạt chất, thương lái ép
medicinal-postharvest-loss | củ thuốc đào về thối, sơ chế chậm, mọt
herbal-quality-control | mỗi mẻ một khác, hoạt chất lên xuống, đối tác đòi phiếu hàm lượng
dao-bath-herbs | lá tắm người Dao, chai nước tắm hỏng, tách lớp, nổi bọt, bay mùi
panax-cultivation | sâm trồng dưới tán rừng, củ thối, chuột ăn, giống giả
tablet-capsule | làm viên uống, viên vỡ, đóng nang
apatite-flotation | quặng nghèo tuyển không lên, tinh quặng không đạt, thuốc tuyển nhập đắt, trời lạnh bọt kém
flotation-reagents | thuốc tuyển nhập khẩu, tốn, đông đặc mùa lạnh, bọt
phosphate-dolomite-separation | quặng nhiều đá vôi magiê, nhà máy chê, không tách được
low-grade-ore-use | quặng nghèo chất bãi bỏ, hết quặng giàu, tận dụng
yellow-phosphorus | lò phốt pho tốn điện, khí lò, cháy nổ, bùn cặn
phosphorus-slag | xỉ lò phốt pho đổ đống, làm gạch, thay cát
phosphogypsum | bãi thạch cao trắng chất cao, bã gyps, mưa chảy nước chua, hết chỗ đổ
phosphogypsum-use | tận dụng bã trắng làm gạch, tấm tường, đường, xi măng
fluoride-emission-control | khí hăng xộc mũi, cây quanh nhà máy cháy lá, kính mờ
sulfur-dioxide | khói chua, ho, lá cây cháy, mùi diêm
acid-mist | sương axit bay, han gỉ mái tôn, cay mắt
anti-caking | phân bón đóng cục trong bao, cứng như đá, khách trả
npk-granulation | hạt phân vỡ bụi, không tròn, viên không đều
controlled-release-fertilizer | phân trôi theo mưa, bón nhiều lần tốn công, tan chậm
tailings | hồ thải đầy, cát bùn đuôi quặng, sợ vỡ đập
tailings-reprocessing | đuôi thải cũ còn lẫn kim loại, lấy lại, tuyển lại
thickening-dewatering | bùn quặng không lắng, nước đục không dùng lại được, ép bùn
process-water-mine | nước hồ thải tái dùng, đục, thiếu nước xưởng tuyển mùa khô
acid-mine-drainage | nước suối vàng đỏ, đá nhuộm cam, cá tôm chết hết, từ bãi thải cũ chảy ra
mine-dust-control | xe chở quặng bụi mù, dân chặn đường, phun nước liên tục vẫn bụi
mine-reclamation | khai thác xong đất trơ, bãi thải sạt, trồng cây không sống
mine-haulage | xe tải chở đất đá, dốc, tốn dầu, phanh cháy, lốp mòn
mine-safety | xe tải cán người, tài xế ngủ gật, điểm mù, tai nạn trong mỏ
blasting | nổ mìn rung nứt nhà dân, đá văng, khiếu nại
rock-breaking-nonexplosive | phá đá gần nhà dân không được nổ mìn, tách đá êm
open-pit-slope | bờ mỏ nứt, đá lăn xuống máy xúc, sạt tầng
copper-slag | xỉ đồng đen đổ đầy bãi, còn sót đồng, làm hạt phun, xi măng
copper-smelting | lò luyện đồng, khí, axit, xỉ
metal-recovery-from-slag | trong xỉ còn kim loại tiếc, đập nghiền thu lại
precious-metal-recovery | bùn thải có vàng bạc, tách lấy
rare-earths | đất hiếm bán thô, tách nguyên tố, phóng xạ
graphite-purification | than chì bán thô rẻ, tinh khiết cao làm pin
ore-sorting | nhặt quặng bằng tay, lẫn đá, phân loại đá thải sớm
crushing-grinding | máy nghiền tốn điện, bi mòn, nghiền quá mịn
wear-resistant-materials | búa đập, tấm lót, cánh bơm mòn nhanh, thay liên tục
worn-part-refurbishment | chi tiết mòn thay mới đắt, hàn đắp phun phủ lại
industrial-furnace | lò nung tốn nhiên liệu, nhiệt không đều, thành lò nóng
waste-heat-recovery | khói lò nóng bỏ phí, lấy nhiệt đun nước, phát điện
refractory | gạch lò nứt rơi, xây lại lò thường xuyên
corrosion-protection | han gỉ, ống thủng, bồn mục, sơn bong
furnace-electrode | điện cực gãy, tiêu hao nhiều
scale-control | cặn trắng đóng cứng trong ống nồi hơi, trao đổi nhiệt kém
dust-recovery-smelter | bụi lò bay mất kim loại, thu lại
quarry-stone | mỏ đá, bụi đá, bột đá thừa
stone-sawing-sludge | bùn cưa đá trắng xả ra mương, chất đống
unburnt-brick | gạch không nung nứt, tường thấm, thay gạch đất nung
manufactured-sand | cát sông hết cấm khai thác, giá cát tăng, nghiền đá ra cát
concrete | bê tông nứt chân chim, vận chuyển vật liệu lên núi đắt
waterproofing | mái dột, tường thấm ẩm, sân thượng rò nước
rammed-earth | nhà tường đất nứt, mưa tạt lở, giữ nếp nhà cũ mà ấm
traditional-house-conservation | nhà cổ sàn gỗ mái ngói xuống cấp, dân phá xây bê tông
thermal-insulation | nhà lạnh thấu mùa đông, nóng mái tôn, tốn điện sưởi
prefabrication | nhà lắp nhanh, ít thợ, khiêng lên bản xa
roofing | mái tôn ồn, bay khi gió lốc, dột
cold-weather-concreting | đổ bê tông mùa rét lâu đông, nứt
slope-stability | mái dốc sau nhà nứt, đất rơi mỗi trận mưa, kè đổ
bioengineering-slope | trồng cỏ giữ mái taluy, rẻ hơn xây kè
rockfall-protection | đá lăn xuống đường, lưới chắn
rural-road | đường bản lầy lội, bê tông vỡ, xe tải phá đường
road-base-stabilization | thiếu đá làm nền đường, gia cố đất tại chỗ
mountain-road-drainage | rãnh tắc nước tràn mặt đường, xói lở lề
nondestructive-testing | kiểm tra vết nứt bên trong mà không phải tháo phá, siêu âm soi
hydropower | đập thủy điện, máy phát, tổ máy ngừng, mùa cạn
hydro-turbine-silt | cát mài mòn cánh tua bin, hiệu suất tụt, rỗ
micro-hydro | máy phát nước nhỏ trên suối, cháy củ phát, chập chờn, bản chưa có điện
off-grid-power | thôn xa chưa kéo lưới, đèn dầu, máy nổ ồn tốn xăng
solar-pv | lắp tấm pin trên mái, giảm tiền điện
pv-maintenance | tấm pin bám bụi, phát ít dần, hỏng không ai sửa
lithium-battery | pin mau chai, tích điện cho ban đêm
biogas-upgrading | khí gas chuồng ăn mòn bếp, máy nổ rỗ xi lanh, mùi trứng thối, khử
biomass-boiler | nồi hơi đốt than đắt, chuyển sang vỏ trấu mùn cưa
biomass-gasification | đốt vỏ củi thành khí gas chạy lò, sạch khói
clean-cookstove | bếp củi khói cay mắt, tốn củi, ho
heat-pump | đun nước nóng bằng bình điện trở tốn tiền, khách sạn mùa đông
hotel-energy-saving | tiền điện khách sạn cao, điều hòa bật quên tắt, rò nước nóng
hotel-hot-water | nhiều phòng tắm cùng lúc hết nước nóng, khách phàn nàn lạnh
power-outage-backup | mất điện đột ngột, máy phát dự phòng, cúp điện cuối dây
power-quality | điện yếu cuối nguồn, sụt áp, cháy mô tơ, đèn nhấp nháy
overhead-icing | dây điện đóng băng, đứt dây, đổ cột mùa tuyết
line-inspection | kiểm tra đường dây trên núi phải leo bộ, cây chạm dây
lightning-protection | sét đánh hỏng ti vi, cháy thiết bị, chết trâu
energy-audit | tiền điện tăng không biết tốn ở đâu
electric-vehicle | xe chạy dầu tốn, chuyển xe điện, xe khách điện lên núi
ev-charging | trạm sạc, sạc lâu, đổi pin, leo dốc hết pin
lfp-precursor | làm vật liệu pin từ phốt phát sắt
battery-recycling | pin ắc quy cũ vứt, tái chế, bình hỏng
industrial-wastewater | nước thải xưởng vượt, bị phạt, màu mùi
domestic-wastewater | nước rửa chảy ra rãnh hôi, khu dân cư, bể phốt tràn
tourism-wastewater | nhà nghỉ xả thẳng xuống suối, mùa đông khách quá tải, ruộng bậc thang hôi
grease-trap | mỡ bếp nhà hàng tắc cống, váng mỡ
livestock-wastewater | nước trại lợn đen thối chảy ra ruộng, sau hầm vẫn bẩn
food-wastewater | nước chua thối làng miến bún, mương đen, cá chết
distillery-wastewater | bã hèm nấu rượu đổ ra suối chua
textile-dyeing-wastewater | nước nhuộm xanh đen đổ ra suối
small-scale-wastewater-village | cả bản chưa có cống, rãnh hở
constructed-wetland | bãi sậy, trồng cây lọc nước, ít vận hành
membrane-bioreactor | ít đất mà phải xử lý nước đạt để tưới, cụm máy gọn
sludge-dewatering | bùn nhão ướt chở đi đắt, ép khô bùn
water-reuse | dùng lại nước, tiết kiệm nước, tuần hoàn
turbidity-removal | nước mưa về đục ngầu như cà phê sữa, lắng phèn
rural-water-supply | nước tự chảy bể hỏng ống vỡ, lũ đục, tắc lọc, bản thiếu nước sạch
iron-manganese-removal | nước vàng tanh, ố quần áo, cặn đen
water-hardness | ấm đun cặn trắng, nước vôi, xà phòng không bọt
water-loss-reduction | nước thất thoát đường ống, đồng hồ chạy mà không ai dùng
online-water-monitoring | đo nước tự động, truyền số liệu về sở, đầu đo bám bẩn
air-pollution-control | khói bụi nhà máy, dân kêu, ống khói đen
dust-control | bụi xi măng bụi đá trắng nhà, lọc bụi
baghouse-filter | túi lọc rách, bết, nghẹt
odor-control | mùi hôi lan sang dân, phun khử mùi, tháp lọc
noise-control | máy ồn đinh tai, rung, công nhân điếc
waste-incineration | lò đốt rác khói đen khét, rác ướt cháy không hết
municipal-solid-waste | rác xã không có chỗ đổ, đốt lộ thiên, khách bỏ rác
composting | rác bếp nhà hàng, lá cây, làm phân tại chỗ
black-soldier-fly | nuôi ấu trùng ăn rác bếp, bã, phân; dòi
plastic-recycling | túi ni lông vỏ bao bì không ai mua, ép thành tấm gạch
landfill-leachate | nước đen rỉ từ bãi rác
hazardous-waste | giẻ dầu, hóa chất thải, thùng sơn không biết đưa đâu
pesticide-packaging-waste | vỏ chai thuốc sâu vứt đầy bờ ruộng
agricultural-film-waste | ni lông phủ luống bóc lên vứt đầy nương
dead-animal-disposal | xác lợn gà chết vứt suối, chôn
land-remediation | đất bãi mỏ cũ cằn, nhiễm độc, trồng gì cũng chết
phytoremediation | trồng cây hút chất độc trong đất
ghg-inventory | đối tác đòi báo cáo khí thải, không biết tính
carbon-border-adjustment | hàng thép xi măng phân bón sang châu Âu phải khai khí thải
life-cycle-assessment | nhãn xanh, chứng minh sản phẩm ít khí thải
carbon-credit | bán tín chỉ, tiền từ rừng, ruộng
pump | bơm hỏng, nước không lên, cháy mô tơ, cột nước cao
ram-pump-water-wheel | đưa nước lên cao không điện không dầu, bơm va, cọn nước
steam-boiler | nồi hơi cũ, rò, tốn than
refrigeration-system | dàn lạnh đóng tuyết, máy nén hỏng, kho không lạnh
cold-storage | kho lạnh tốn điện, xây đắt, cần kho nhỏ rẻ
pre-cooling | rau hái buổi trưa nóng, đóng thùng xe héo úa vàng, hạ nhiệt nhanh
refrigerated-vehicle | xe lạnh chạy ghép, hàng nóng lên dọc đường
colour-sorter | nhặt hạt lép hạt đen sạn bằng tay, soi màu, lẫn tạp
machine-vision-sorting | nhặt bằng mắt, mỏi, sai, chia loại quả theo cỡ màu vết
cinnamon-peeling-machine | cạo vỏ quế bằng tay bụi, ho, gãy thanh, cắt khúc đều
corn-machine | tách hạt ngô bẻ bắp bằng tay
brush-cutter | phát cỏ bằng tay, thuê công phát
monorail-slope | ray một chạy dốc chở hàng từ nương xuống
cable-transport | cáp treo kéo nông sản qua khe
weighing-packing-auto | cân tay đóng gói chậm, thiếu cân
packaging-machine | dán túi, đóng gói bằng tay, miệng túi hở
tea-bag-machine | làm túi lọc nhúng, dây, gói
labelling-printing-coding | in hạn dùng, dán nhãn lệch, bay mực
crushing-pulverizing-machine | máy băm nghiền, bụi, kẹt dao
distillation-unit | nồi chưng, nồi nấu, bồn ngưng
root-washing-peeling-machine | rửa củ bùn đất bằng chân, gọt vỏ củ
nut-shelling-machine | đập hạt vỡ nát, tách vỏ cứng
condition-monitoring | máy hỏng bất ngờ, dừng dây chuyền, đoán trước hỏng
vibration-monitoring | máy rung lắc kêu, vòng bi cháy
belt-monitoring | băng tải rách xé đứt, kẹt đá, lệch
lifting-crane | cẩu nặng, tời, cáp, vận thăng
hoist-mine-rope | cáp thép sờn đứt sợi, cáp treo, cáp kéo
vehicle-brake-safety | xe đổ đèo cháy phanh, mất phanh
additive-manufacturing | in ba chiều chi tiết, phụ tùng cũ không còn bán
reverse-engineering | phụ tùng máy Trung Quốc hỏng không có đồ thay, đo vẽ làm lại
maintenance-engineering | không có thợ sửa máy, chờ thợ miền xuôi, dừng sản xuất
bamboo-charcoal-vinegar | than tre, giấm gỗ, đốt than
linen-hemp-weaving | tước vỏ lanh, nối sợi, dệt vải, se sợi
natural-dyeing | nhuộm chàm củ nâu, lá cây, màu loang
mordant-fixation | vải nhuộm phai màu, dây màu ra tay, khách kêu
indigo-dyeing | vại chàm chết, thối, không lên màu xanh, nhuộm đi nhuộm lại
brocade-embroidery | thêu tay hoa văn, thổ cẩm, bán rẻ, hàng máy giả
pattern-digitization | hoa văn mất dần, quét lưu mẫu, vẽ lại trên máy
furniture-making | bàn ghế xuất khẩu, hở mộng, cong
rattan-weaving | đan mây tre, mốc, mọt, mẫu mã cũ
legal-timber-traceability | gỗ phải chứng minh không phá rừng, khách châu Âu đòi tọa độ lô, giấy tờ gỗ
fabric-softening-ironing | vải lanh thô cứng, giặt nhăn, làm mềm
incense-making | làm hương, hương tắt, khói cay, hóa chất
paper-making | giấy bản giấy dó làm tay
textile-mold-storage | váy áo vải để mốc ố, gián nhấm
`;
