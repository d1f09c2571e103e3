/** As in scenes-land.ts: hazards, digital technology, health, culture, trade and testing. */
export const peopleScenes = `
landslide | đồi nứt, đất sạt vùi nhà, mưa dầm đất chảy, taluy sụt
landslide-early-warning | vết nứt trên đồi sau bản, không ai biết lúc nào sạt, cần còi hú báo chạy trước
landslide-susceptibility-map | chỗ nào dễ lở, chỗ nào làm nhà được, bản đồ nguy cơ
ground-movement-monitoring | đất dịch từng chút, cột nghiêng, nhà nứt rộng dần
flash-flood | nước suối dâng ào trong đêm, cuốn trôi người và nhà, đầu nguồn mưa mà dưới không biết
flood | nước ngập nhà, ruộng, đường, đồ đạc
debris-flow | bùn đá lẫn cây trôi ập xuống bản
rainfall-monitoring | không biết đêm mưa bao nhiêu, đo mưa từng thôn
disaster-early-warning | báo trước cho dân chạy, loa, tin nhắn, sóng yếu
road-slide-alert | đường đèo sạt tắc xe, đá rơi, khách kẹt
low-water-crossing-alert | ngầm tràn nước dâng, học sinh liều qua suối bị cuốn
resettlement-siting | di dân khỏi vùng sạt, tìm chỗ làm nhà an toàn
river-bank-protection | bờ suối lở mất ruộng, kè trôi
search-rescue | tìm người bị vùi, lạc rừng, mất tích trên núi
isolated-village-supply | bản bị cô lập, đường cắt, tiếp tế gạo thuốc
reservoir-operation | hồ thủy điện xả lũ, hạ du không biết, tích nước
dam-safety | đập nứt thấm, sợ vỡ, quan trắc
sedimentation | bồi lắng, cát bùn đầy hồ, cửa lấy nước nghẽn
spring-water | mó nước cạn dần, mất nguồn
groundwater-exploration | khoan giếng không có nước, vùng đá vôi khô
drought | hạn nứt ruộng, cây chết khát, suối khô
hail | mưa đá dập nát hoa màu, thủng mái
frost-damage | sương muối, băng tuyết, cây chết cóng
earthquake | rung lắc, nứt tường, dư chấn quanh hồ
qr-traceability | khách quét mã xem của ai trồng, hàng nhái trộn lẫn, tem điện tử
anti-counterfeit-label | tem giả, hàng nhái mượn tên, khách mất lòng tin
traceability | chứng minh hàng đúng gốc, không trộn nơi khác
erp-software | sổ sách mỗi phòng một kiểu, nhập nhiều lần, kho lệch
accounting-software | ghi sổ tay, cuối năm không khớp, thuế
cooperative-software | xã viên bao nhiêu hàng, trả tiền ai, cân nhập ghi giấy thất lạc
inventory-software | kho thiếu thừa không biết, hàng hết hạn
document-digitisation | giấy tờ cũ mục nát, chuột cắn, tìm hồ sơ mất cả buổi, quét số
ocr | gõ lại từ giấy, đọc chữ trong ảnh, nhập tay sai
online-selling | bán hàng qua mạng, không biết đăng, đơn lẻ, bị bom hàng
livestream-commerce | nói trước điện thoại bán hàng, ít người xem
cross-border-ecommerce | bán sang Trung Quốc qua mạng, không biết tiếng, thanh toán
digital-marketing | không ai biết sản phẩm, quảng cáo tốn mà không ra đơn
website-building | trang web cũ, không tìm thấy, chậm
chatbot | khách hỏi đêm không ai trả lời, hỏi lặp lại, tin nhắn sót
translation-language | khách tây hỏi không hiểu, phiên dịch
machine-translation | dịch sang tiếng Anh tiếng Trung, dịch sai
ethnic-language-technology | bà con Mông Dao không đọc được tiếng phổ thông, loa đài tiếng dân tộc
iot-monitoring | xem từ xa trên điện thoại, cảm biến, báo khi quá ngưỡng
lora-network | nơi không sóng điện thoại, truyền tín hiệu xa tốn ít pin
offline-first-app | mất mạng vẫn dùng được, bản không có sóng
broadband-coverage | vùng lõm sóng, leo lên đồi mới gọi được
remote-control-automation | bật tắt từ xa, khỏi phải lội ra, tự chạy theo giờ
camera-surveillance | mất trộm, canh ban đêm, xem lại hình
computer-vision | máy nhìn thay mắt người, đếm, phát hiện
object-counting-ai | đếm cá giống đếm cây bằng mắt sai, tranh cãi số lượng
drone-mapping | đo đạc đồi núi bằng máy bay, vẽ bản đồ nhanh
remote-sensing | ảnh chụp từ trên trời, theo dõi rừng ruộng từng tháng
gis | bản đồ số lớp đất, ranh giới
fleet-tracking | xe đi đâu không biết, ăn cắp dầu, định vị
demand-forecasting | không biết tuần sau khách đông hay vắng, chuẩn bị thừa thiếu
price-forecasting | giá lên xuống thất thường, bán lúc nào
predictive-maintenance | máy dừng đột ngột, thay trước khi hỏng
booking-system | khách đặt trùng phòng, ghi sổ, hủy
hotel-management-software | phòng trống không biết, sổ lễ tân
guest-registration-ocr | khai báo tạm trú chép tay hộ chiếu
e-ticketing | xếp hàng mua vé, vé giả, thất thoát tiền vé
visitor-flow-management | khách dồn một lúc, tắc đường, chen chúc, lúc vắng lúc đông
smart-tourism | khách tự tìm đường, thuyết minh trên điện thoại
virtual-reality | xem ảo, đeo kính, mô phỏng
e-learning | học qua mạng, học viên xa, bài giảng
vr-training | tập tình huống nguy hiểm không cần ra thật
cybersecurity | bị hack, mất tài khoản, lộ dữ liệu
ransomware-protection | máy tính bị khóa đòi tiền chuộc
telehealth-platform | trạm xá xa hỏi bác sĩ tuyến trên qua màn hình
telemedicine | đi viện cả ngày đường, khám từ xa
appointment-queue-software | xếp hàng từ sáng sớm chờ khám, lấy số
hospital-information-system | bệnh án giấy thất lạc, nhập hai lần
data-backup | máy hỏng mất hết số liệu
energy-monitoring-system | theo dõi điện từng máy, báo vượt
cold-room-alarm | kho lạnh hỏng ban đêm không ai biết, hỏng cả lô
smart-lighting | đèn đường sáng cả đêm phí, tự bật
e-government | dân đi lại nhiều lần nộp giấy, chờ chữ ký
customs-digitalisation | khai tờ khai gõ tay, sai mã, xe chờ
customs-clearance | xe nằm chờ cửa khẩu, hàng thối, thiếu giấy
export-registration-gacc | Trung Quốc đòi đăng ký mã doanh nghiệp mới cho hàng vào
deforestation-regulation | châu Âu đòi chứng minh không phá rừng, tọa độ vườn
export-standards | hàng trả về, khách nước ngoài đòi giấy
cross-border-logistics | hàng ùn tắc biên giới, đổi xe sang tải
cold-chain-monitoring | hàng lạnh bị rã dọc đường không biết lúc nào
last-mile-delivery | ship lên bản xa không ai nhận, phí cao
branding | hàng ngon mà không ai biết tên, bao bì xấu
packaging-design | gói túi bóng trơn, nhãn in mờ, khách chê quê
ocop-dossier | bị trả hồ sơ chấm sao, thiếu phiếu, thiếu câu chuyện
geographical-indication | nơi khác lấy tên địa phương bán, bảo hộ tên gọi
trademark | bị người khác đăng ký trước tên hàng
patent-protection | sáng chế bị bắt chước, đăng ký bảo hộ
technology-licensing-contract | mua công nghệ, hợp đồng, chia tiền bản quyền
finance-credit | thiếu vốn, ngân hàng đòi thế chấp, lãi cao
cooperative-management | hợp tác xã lỏng lẻo, chia lãi cãi nhau, thiếu kế toán
project-management | dự án chậm, không ai theo
vocational-training | thợ không biết làm, cầm tay chỉ việc, mở lớp
stem-education | học trò chưa từng thấy thí nghiệm, thiếu dụng cụ
school-lab | phòng thí nghiệm trống, hóa chất hỏng
boarding-schools | học sinh nội trú xa nhà, bỏ học
lean-manufacturing | xưởng lộn xộn, chờ đợi, hàng lỗi
production-planning | nhận đơn xong không kịp giao, lúc rỗi lúc dồn
human-resources | công nhân bỏ việc, khó tuyển
language-training-workers | công nhân không nói được tiếng, quản lý Trung Quốc
maternal-health | sản phụ bản xa đẻ tại nhà, băng huyết, không ai theo dõi
child-nutrition | trẻ còi thấp, suy dinh dưỡng, bữa trưa thiếu chất
respiratory-disease | ho, khó thở, viêm phổi
occupational-lung-disease | thợ đá thợ lò ho ra máu, bụi phổi
heavy-metal-poisoning | người gần mỏ tóc rụng, máu nhiễm chì
food-poisoning | ăn cỗ đau bụng nôn cả làng, tìm nguyên nhân
rabies-control | chó cắn, tiêm phòng dại
wild-mushroom-poisoning | ăn nấm rừng chết, nhận biết nấm độc
medical-cold-chain | vắc xin hỏng vì tủ mất lạnh, đường xa
medical-waste | rác y tế kim tiêm trạm xá đốt ngoài trời
altitude-sickness | khách leo núi choáng, khó thở
elderly-care | người già ở nhà một mình, ngã không ai biết
hypertension | đột quỵ, huyết áp không đo, quên uống thuốc
homestay | khách ngủ nhà dân, nhà vệ sinh, ồn, lạnh
community-tourism | bản làm du lịch, chèo kéo, chia lợi
trekking-safety | khách đi rừng lạc, ngã, không có sóng cầu cứu
tourism-seasonality | mùa đông khách, mùa vắng tanh, nhân viên ngồi không
tourist-souvenirs | quà bán toàn hàng nhập, không có nét riêng
heritage-conservation | nhà cổ, bãi đá, ruộng bậc thang xuống cấp
heritage-digitisation | quét lại di tích trước khi mất, lưu hình
intangible-heritage | nghệ nhân già mất, lớp trẻ không học, điệu hát mất dần
ethnic-language-preservation | trẻ con không nói tiếng mẹ đẻ, sách cổ không ai đọc
ancient-manuscripts | sách cổ giấy mục, chữ nôm Dao không người đọc
hospitality-training | nhân viên không biết phục vụ, tiếng Anh
restaurant-ordering-software | gọi món nhầm, bếp không đọc được giấy
review-analysis | khách chê trên mạng, không biết vì sao
revenue-management | đặt giá phòng theo cảm tính
early-warning-alert | báo động, còi, tin nhắn khi nguy hiểm
food-composition-testing | gửi mẫu thử, phiếu kết quả, ghi nhãn
pesticide-residue-testing | thử tồn dư thuốc sâu, trả phiếu nhanh
residue-rapid-kit | thử nhanh tại chợ, que thử
heavy-metals-testing | đo chì asen cát-mi trong rau, đất, thuốc
methanol-testing | thử rượu có độc không
microbiology-testing | thử vi khuẩn, hàng bị phồng, nấm men
water-testing | nước giếng uống được không, mùi lạ, gửi mẫu
soil-testing-service | lấy đất đi phân tích trước khi bón
feed-testing | cám kém đạm, thử thức ăn
mineral-assay | xác định hàm lượng quặng, hai bên mua bán cãi nhau
umpire-assay | kết quả hai bên lệch, cần bên thứ ba phân xử
material-strength-testing | ép mẫu, kéo mẫu, phiếu chịu lực
building-materials-testing | gạch xi măng cát có đạt không, phiếu hợp quy
essential-oil-testing | dầu có bị pha không, thành phần bao nhiêu
honey-authenticity-testing | thử mật giả, đường pha
dna-barcoding | giống thật hay giả, thịt gì, cây thuốc thật giả
isotope-analysis | chứng minh vùng trồng bằng phân tích, giả mạo nguồn gốc
herbal-adulteration | thuốc bị trộn rễ cây khác, dược liệu rác
calibration | cân sai, nhiệt kế sai, đồng hồ lệch, dán tem kiểm
weighing-scale | cân thiếu, thương lái cân gian
workplace-environment-measurement | đo bụi ồn nóng nơi làm, thanh tra đòi
formaldehyde-emission | ván cay mắt, vượt mức keo
environmental-monitoring | đo định kỳ khói nước, báo cáo sở
stack-emission-monitoring | lắp đầu đo ống khói truyền về sở
cableway-ride-inspection | kiểm tra cáp treo chở khách, cáp mòn
pressure-equipment-inspection | nồi hơi bình khí sợ nổ, hết hạn kiểm
electrical-safety | điện giật, chập cháy
fire-protection | cháy chợ cháy nhà nghỉ, không bình, không lối thoát
organic-certification-service | làm giấy hữu cơ, kiểm tra vườn, xuất Mỹ châu Âu
vietgap-certification | làm giấy chứng nhận rau sạch, siêu thị đòi
plant-disease-testing | gửi lá cây xem nhiễm gì
fish-disease-testing | gửi cá chết xem bệnh gì
animal-disease-testing | lấy máu lợn thử dịch
wildlife-camera-trap | đặt máy chụp thú trong rừng
electronic-nose | máy ngửi thay người nếm
nir-spectroscopy | soi nhanh biết độ ẩm đạm không phá mẫu
shelf-life-lab-study | thử để bao lâu thì hỏng
packaging-testing | thùng méo bục khi chở, thử bao bì
battery-testing | thử pin, độ bền, cháy nổ
`;
